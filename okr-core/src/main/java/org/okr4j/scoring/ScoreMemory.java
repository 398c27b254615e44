package org.okr4j.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Scores of objectives as they are made: by ordinal, on the day of the question or an earlier one. */
interface ScoreMemory {

    /** {@return the score that was put there; null where none was} */
    @Nullable
    ObjectiveScore get(int ordinal, LocalDate day);

    /** Keeps a score, in the place of one that was there. */
    void put(int ordinal, LocalDate day, ObjectiveScore score);

    /** {@return all scores that were put here} */
    ScoreTable toTable();
}
