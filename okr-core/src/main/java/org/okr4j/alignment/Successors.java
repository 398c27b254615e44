package org.okr4j.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Id;

/**
 * What goes on under which id: the old one with the id of the next cycle after it, in place of the id of the old cycle where
 * it ends with that.
 */
final class Successors {

    private static final int MOST_OF_CYCLE = 63;

    private final OkrProgram program;
    private final CycleId nextCycle;
    private final String closing;
    private final String next;
    private final Map<Id, ObjectiveId> objectives = new HashMap<>();
    private final Map<Id, KeyResultId> keyResults = new HashMap<>();

    Successors(OkrProgram program, CycleId closing, CycleId next, List<ObjectivePlan> plans) {
        this.program = program;
        this.nextCycle = next;
        this.closing = "-" + closing;
        String text = next.toString();
        this.next = "-" + text.substring(0, Math.min(text.length(), MOST_OF_CYCLE));
        FreshIds fresh = new FreshIds(program);
        for (ObjectivePlan plan : plans) {
            if (plan.goesOn()) {
                ObjectiveId id = plan.objective().id();
                objectives.put(id, ObjectiveId.of(fresh.next(wanted(id))));
                for (KeyResultPlan keyResult : plan.keyResults()) {
                    KeyResultId part = keyResult.keyResult().id();
                    if (keyResult.goesOn()) {
                        keyResults.put(part, KeyResultId.of(fresh.next(wanted(part))));
                    }
                }
            }
        }
    }

    private String wanted(Id id) {
        String text = id.toString();
        String stem = text.endsWith(closing) ? text.substring(0, text.length() - closing.length()) : text;
        return FreshIds.fitted(stem, next);
    }

    /** The id under which an objective goes on, now or in the program already; empty if it does not. */
    Optional<ObjectiveId> of(ObjectiveId id) {
        ObjectiveId wanted = ObjectiveId.of(wanted(id));
        return Optional.ofNullable(objectives.get(id))
                .or(() -> program.objective(wanted)
                        .filter(objective -> objective.cycle().equals(nextCycle))
                        .map(known -> wanted));
    }

    /** The id under which a key result goes on with these plans; empty if it does not. */
    Optional<KeyResultId> goingOn(KeyResultId id) {
        return Optional.ofNullable(keyResults.get(id));
    }

    /** The id under which a key result goes on, now or in the program already; empty if it does not. */
    Optional<KeyResultId> of(KeyResultId id) {
        KeyResultId wanted = KeyResultId.of(wanted(id));
        return goingOn(id)
                .or(() -> program.objectiveOf(wanted)
                        .filter(objective -> objective.cycle().equals(nextCycle))
                        .map(known -> wanted));
    }
}
