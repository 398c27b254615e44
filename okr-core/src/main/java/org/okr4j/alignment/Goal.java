package org.okr4j.alignment;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/** An objective, or one of its key results: what links and dependencies lead to. */
record Goal(Objective objective, Optional<KeyResult> keyResult) {

    /** The objective or key result of a program that an id names. */
    static Goal of(Id id, ResolvedProgram program) {
        return id instanceof KeyResultId keyResult
                ? new Goal(program.objectiveOf(keyResult), Optional.of(program.keyResult(keyResult)))
                : new Goal(program.objective((ObjectiveId) id), Optional.empty());
    }

    /** Its own words. */
    String text() {
        return keyResult.map(KeyResult::text).orElseGet(objective::title);
    }

    /** The end it came to on its own, or else the state of the objective. */
    LifecycleState stateAt(LocalDate date) {
        return keyResult.flatMap(part -> part.stateAt(date)).orElseGet(() -> objective.stateAt(date));
    }
}
