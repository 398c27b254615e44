package org.okr4j.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;

/**
 * Which objectives and key results are still pursued on a day, drafts too: those that have come to no end.
 *
 * @param program the program
 * @param asOf the day
 */
record Pursued(ResolvedProgram program, LocalDate asOf) {

    boolean is(Objective objective) {
        return !objective.stateAt(asOf).isEnd();
    }

    boolean is(KeyResultId id) {
        return endOf(id).isEmpty();
    }

    /** The end of a key result, be it its own or that of its objective; empty if it has come to none. */
    Optional<LifecycleState> endOf(KeyResultId id) {
        LifecycleState above = program.objectiveOf(id).stateAt(asOf);
        return above.isEnd() ? Optional.of(above) : program.keyResult(id).stateAt(asOf);
    }
}
