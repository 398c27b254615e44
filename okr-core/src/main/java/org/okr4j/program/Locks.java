package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Refuses edits of what the cycles of a program hold fast, because they are locked, closed or archived. */
final class Locks {

    private final OkrProgram program;

    Locks(OkrProgram program) {
        this.program = program;
    }

    /** Refuses an edit that one of its cycles does not allow. */
    void check(Touch touch) {
        for (Id id : touch.inCycles()) {
            cycleOf(id).ifPresent(cycle -> check(touch, cycle));
        }
    }

    private void check(Touch touch, CycleId cycle) {
        CycleState state = program.stateOf(cycle);
        checkArgument(
                touch.hold().isAllowedIn(state),
                "%s '%s': cycle '%s' must %s: %s",
                touch.subject().kind(),
                touch.subject(),
                cycle,
                touch.hold().constraint(),
                state);
    }

    /** The cycle that a thing belongs to; empty where it belongs to none, or the program has no such thing. */
    private Optional<CycleId> cycleOf(Id id) {
        if (id instanceof CycleId cycle) {
            return Optional.of(cycle);
        }
        if (id instanceof KeyResultId keyResult) {
            return program.objectiveOf(keyResult).map(Objective::cycle);
        }
        return IdKind.find(id)
                .filter(kind -> program.index().contains(id))
                .flatMap(kind -> cycleOf(
                        ThingLists.of(kind).of(program).get(program.index().get(kind, id))));
    }

    private Optional<CycleId> cycleOf(Identified thing) {
        if (thing instanceof Objective objective) {
            return Optional.of(objective.cycle());
        }
        if (thing instanceof Dependency dependency) {
            return cycleOf(dependency.consumer());
        }
        if (thing instanceof Conversation conversation) {
            return Optional.of(conversation.cycle());
        }
        return thing instanceof Retrospective retrospective ? Optional.of(retrospective.cycle()) : Optional.empty();
    }
}
