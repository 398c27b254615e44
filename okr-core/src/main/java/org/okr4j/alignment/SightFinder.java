package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Follows links upward from a person, breadth first, so that each thing is reached once and by one of the shortest ways. */
final class SightFinder {

    private final ResolvedProgram program;
    private final PersonId person;
    private final LocalDate asOf;
    private final Names names;
    private final Set<Id> seen = new HashSet<>();
    private final Deque<Trail<SightStep>> open = new ArrayDeque<>();
    private final ImmutableList.Builder<SightPath> paths = ImmutableList.builder();

    SightFinder(ResolvedProgram program, PersonId person, LocalDate asOf) {
        this.program = program;
        this.person = person;
        this.asOf = asOf;
        this.names = new Names(program, program);
    }

    ImmutableList<SightPath> find() {
        OrgUnit unit = program.unit(program.person(person).unit());
        findOwned();
        if (unit.kind() == UnitKind.INDIVIDUAL || open.isEmpty()) {
            findObjectivesOf(unit);
        }
        if (open.isEmpty()) {
            Message text = Message.of("alignment.sight.no-objective", names.person(person), unit.name());
            end(null, SightBreakKind.NO_OBJECTIVE, person, text);
        }
        while (!open.isEmpty()) {
            Trail<SightStep> trail = open.remove();
            Id at = trail.last().to();
            if (at instanceof PriorityId) {
                endAtPriority(trail);
            } else if (isGivenUp(at)) {
                end(
                        trail,
                        SightBreakKind.PARENT_GIVEN_UP,
                        at,
                        Message.of("alignment.sight.given-up", names.withUnit(at)));
            } else if (at instanceof KeyResultId keyResult) {
                step(trail, at, program.objectiveOf(keyResult).id(), Tie.PART_OF);
            } else {
                follow(trail, program.objective((ObjectiveId) at));
            }
        }
        return paths.build();
    }

    private void findOwned() {
        for (Objective objective : program.program().objectives()) {
            if (isCurrent(objective)) {
                if (isOwned(objective)) {
                    step(null, person, objective.id(), Tie.OWNS);
                }
                for (KeyResult keyResult : objective.keyResults()) {
                    if (isOwned(keyResult) && !isGivenUp(keyResult.id())) {
                        step(null, person, keyResult.id(), Tie.OWNS);
                    }
                }
            }
        }
    }

    private boolean isOwned(Objective objective) {
        return objective.owner().equals(Optional.of(person))
                || objective.coOwners().stream()
                        .anyMatch(coOwner -> coOwner.person().equals(person));
    }

    private boolean isOwned(KeyResult keyResult) {
        return keyResult.ownerAt(asOf).equals(Optional.of(person))
                || keyResult.coOwners().contains(person);
    }

    private void findObjectivesOf(OrgUnit unit) {
        for (Objective objective : program.objectivesOf(unit.id())) {
            if (isCurrent(objective)) {
                step(null, person, objective.id(), Tie.WORKS_FOR);
            }
        }
    }

    private boolean isCurrent(Objective objective) {
        return program.cycleOf(objective).dates().contains(asOf) && !isGivenUp(objective.id());
    }

    /** Whether an objective was given up, or a key result by itself or with its objective. */
    private boolean isGivenUp(Id thing) {
        if (thing instanceof KeyResultId id) {
            return isGivenUp(program.objectiveOf(id).id())
                    || program.keyResult(id)
                            .stateAt(asOf)
                            .filter(LifecycleState::isGivenUp)
                            .isPresent();
        }
        return program.objective((ObjectiveId) thing).stateAt(asOf).isGivenUp();
    }

    private void follow(Trail<SightStep> trail, Objective objective) {
        ObjectiveId id = objective.id();
        objective.priorities().forEach(priority -> step(trail, id, priority, Tie.SERVES));
        for (Contribution link : objective.parents()) {
            step(trail, id, link.parent(), link.contributes() ? Tie.CONTRIBUTES : Tie.SUPPORTS);
        }
        if (objective.priorities().isEmpty() && objective.parents().isEmpty()) {
            boolean isTop = program.unitOf(objective).parent().isEmpty();
            String key = isTop ? "alignment.sight.no-priority" : "alignment.sight.not-linked";
            end(
                    trail,
                    isTop ? SightBreakKind.NO_PRIORITY : SightBreakKind.NOT_LINKED,
                    id,
                    Message.of(key, names.withUnit(id)));
        }
    }

    private void endAtPriority(Trail<SightStep> trail) {
        if (program.program().organization().mission().isPresent()) {
            paths.add(new SightPath(trail, Optional.empty()));
        } else {
            Message text = Message.of(
                    "alignment.sight.no-mission",
                    program.program().organization().name());
            end(trail, SightBreakKind.NO_MISSION, trail.last().to(), text);
        }
    }

    private void end(@Nullable Trail<SightStep> trail, SightBreakKind kind, Id at, Message text) {
        paths.add(new SightPath(trail, Optional.of(new SightBreak(kind, at, text))));
    }

    private void step(@Nullable Trail<SightStep> trail, Id from, Id to, Tie tie) {
        if (seen.add(to)) {
            open.add(Trail.of(trail, new SightStep(from, to, tie, text(from, to, tie))));
        }
    }

    private Message text(Id from, Id to, Tie tie) {
        return switch (tie) {
            case PART_OF -> Message.of("alignment.sight.step.part-of", names.of(from), names.of(to));
            case CONTRIBUTES -> Message.of("alignment.sight.step.contributes", names.of(from), names.of(to));
            case SUPPORTS -> Message.of("alignment.sight.step.supports", names.of(from), names.of(to));
            case OWNS -> Message.of("alignment.sight.step.owns", names.of(from), names.of(to));
            case WORKS_FOR -> Message.of("alignment.sight.step.works-for", names.of(from), names.of(to));
            case SERVES -> Message.of("alignment.sight.step.serves", names.of(from), priority(to));
            case DEPENDS, LOSES_ITS_AIM -> throw new AssertionError(to);
        };
    }

    private Message priority(Id id) {
        String title = program.program().organization().priorities().stream()
                .filter(priority -> priority.id().equals(id))
                .map(StrategicPriority::title)
                .findFirst()
                .orElseThrow();
        return Message.of("explanation.name", title, id);
    }
}
