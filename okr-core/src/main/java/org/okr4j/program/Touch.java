package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;
import org.okr4j.value.ProgramFact;

/**
 * What an edit moves of cycles.
 *
 * @param hold what it moves of them
 * @param subject what it is about
 * @param inCycles cycles, and things whose cycles are meant
 */
record Touch(Hold hold, Id subject, ImmutableList<Id> inCycles) {

    static Optional<Touch> none() {
        return Optional.empty();
    }

    static Optional<Touch> structure(Id subject) {
        return of(Hold.STRUCTURE, subject);
    }

    static Optional<Touch> progress(Id subject) {
        return of(Hold.PROGRESS, subject);
    }

    static Optional<Touch> record(Id subject) {
        return of(Hold.RECORD, subject);
    }

    static Optional<Touch> amendment(KeyResultAmended change) {
        Amendment amendment = change.amendment();
        boolean isOfOwnerAlone = amendment.measure().isEmpty()
                && amendment.weight().isEmpty()
                && amendment.due().isEmpty();
        return of(isOfOwnerAlone ? Hold.RECORD : Hold.STRUCTURE, change.keyResult());
    }

    static Optional<Touch> transition(StateChanged change) {
        boolean isClosing = change.transition().to() == LifecycleState.CLOSED;
        return of(isClosing ? Hold.RECORD : Hold.PROGRESS, change.subject());
    }

    /** What it means to replace a thing: to decide on a grade is no matter of structure, but to move a cycle is. */
    static Optional<Touch> revision(OkrProgram program, ThingRevised change) {
        if (change.thing() instanceof Cycle cycle && isMoved(cycle, program)) {
            return structure(cycle.id());
        }
        return change.thing() instanceof Objective objective
                        && program.objective(objective.id())
                                .map(old -> old.withGradeDecision(objective.gradeDecision()))
                                .filter(objective::equals)
                                .isPresent()
                ? record(objective.id())
                : thing(change.thing());
    }

    /** Whether a cycle has other days than it had, by which all is due at other times that says no day of its own. */
    private static boolean isMoved(Cycle cycle, OkrProgram program) {
        return program.cycles().stream()
                .anyMatch(
                        known -> known.id().equals(cycle.id()) && !known.dates().equals(cycle.dates()));
    }

    /** What links mean that an edit adds to an objective, or drops: in the cycles of what they lead to. */
    static Optional<Touch> links(Change change, OkrProgram before, OkrProgram after) {
        return linked(change).flatMap(id -> {
            ImmutableList<Id> parents = Sets.symmetricDifference(links(id, before), links(id, after)).stream()
                    .map(Contribution::parent)
                    .collect(toImmutableList());
            return parents.isEmpty() ? none() : Optional.of(new Touch(Hold.SERVED, id, parents));
        });
    }

    private static Optional<ObjectiveId> linked(Change change) {
        if (change instanceof LinkAdded added) {
            return Optional.of(added.objective());
        }
        if (change instanceof LinkDropped dropped) {
            return Optional.of(dropped.objective());
        }
        if (change instanceof ThingAdded added) {
            return objective(added.thing().id());
        }
        if (change instanceof ThingRevised revised) {
            return objective(revised.thing().id());
        }
        return change instanceof ThingRemoved removed ? objective(removed.id()) : Optional.empty();
    }

    private static Optional<ObjectiveId> objective(Id id) {
        return id instanceof ObjectiveId objective ? Optional.of(objective) : Optional.empty();
    }

    private static ImmutableSet<Contribution> links(ObjectiveId id, OkrProgram program) {
        return program.objective(id)
                .map(objective -> ImmutableSet.copyOf(objective.parents()))
                .orElse(ImmutableSet.of());
    }

    /** What it means to add or replace a thing: in its cycle, and in that of the one it replaces. */
    static Optional<Touch> thing(Identified thing) {
        Id id = thing.id();
        if (thing instanceof Objective objective) {
            return Optional.of(new Touch(Hold.STRUCTURE, id, ImmutableList.of(id, objective.cycle())));
        }
        if (thing instanceof Dependency dependency) {
            return Optional.of(new Touch(Hold.RECORD, id, ImmutableList.of(id, dependency.consumer())));
        }
        if (thing instanceof Conversation conversation) {
            return Optional.of(new Touch(Hold.RECORD, id, ImmutableList.of(id, conversation.cycle())));
        }
        if (thing instanceof Retrospective retrospective) {
            return Optional.of(new Touch(Hold.RECORD, id, ImmutableList.of(id, retrospective.cycle())));
        }
        return thing(id);
    }

    /** What it means to take a thing away. */
    static Optional<Touch> thing(Id id) {
        return id instanceof ObjectiveId || id instanceof KeyResultId ? structure(id) : record(id);
    }

    /** A cycle may always go over to another state; whether it follows from the one before is no matter of locks. */
    static Optional<Touch> fact(ProgramFact fact) {
        if (fact instanceof Boundary boundary) {
            return Optional.of(new Touch(Hold.RECORD, boundary.unit(), ImmutableList.of(boundary.cycle())));
        }
        if (fact instanceof DependencyDeclaration declaration) {
            return Optional.of(new Touch(Hold.RECORD, declaration.unit(), ImmutableList.of(declaration.cycle())));
        }
        return fact instanceof Notice notice ? record(notice.about()) : none();
    }

    private static Optional<Touch> of(Hold hold, Id subject) {
        return Optional.of(new Touch(hold, subject, ImmutableList.of(subject)));
    }
}
