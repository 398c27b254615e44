package org.okr4j.scoring;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.okr4j.internal.PersistentVector;

/**
 * The scores of objectives by their ordinals: on the day of the question, and on earlier days where something that was
 * closed then asks for them, which is rare.
 *
 * @param now the scores on the day of the question
 * @param earlier the scores on earlier days
 */
record ScoreTable(
        PersistentVector<ObjectiveScore> now, PersistentVector<ImmutableMap<LocalDate, ObjectiveScore>> earlier) {}
