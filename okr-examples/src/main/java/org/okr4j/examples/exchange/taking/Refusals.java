package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.CheckInAdded;
import org.okr4j.program.CycleState;
import org.okr4j.program.KeyResultAdded;
import org.okr4j.program.KeyResultAmended;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.OwnerChanged;
import org.okr4j.program.ThingAdded;
import org.okr4j.program.ThingRevised;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Says why a program does not let a change be applied, in words for whoever made the file. */
final class Refusals {

    private Refusals() {}

    static Message of(OkrProgram program, Change change, IllegalArgumentException refusal) {
        Optional<Objective> objective = objective(program, change);
        Optional<CycleId> held = objective.flatMap(each -> held(program, each));
        if (held.isPresent()) {
            return Message.of("exchange.refused.cycle", held.get(), program.stateOf(held.get()));
        }
        Optional<String> taken = added(change).flatMap(thing -> taken(program, thing));
        if (taken.isPresent()) {
            return Message.of("exchange.id.taken", taken.get());
        }
        ImmutableList<Message> notes = objective.map(program::boundaryNotes).orElse(ImmutableList.of());
        return notes.isEmpty()
                ? Message.of("exchange.refused.other", String.valueOf(refusal.getMessage()))
                : Message.of("exchange.refused.boundary", notes);
    }

    /** The cycle that keeps an objective as it is, or is over and keeps what the objective would serve as it is. */
    private static Optional<CycleId> held(OkrProgram program, Objective objective) {
        Stream<CycleId> own = Stream.of(objective.cycle())
                .filter(cycle -> program.stateOf(cycle) == CycleState.LOCKED || isOver(program.stateOf(cycle)));
        Stream<CycleId> served = objective.parents().stream()
                .map(Contribution::parent)
                .flatMap(parent -> cycleOf(program, parent).stream())
                .filter(cycle -> isOver(program.stateOf(cycle)));
        return Stream.concat(own, served).findFirst();
    }

    private static boolean isOver(CycleState state) {
        return state == CycleState.CLOSED || state == CycleState.ARCHIVED;
    }

    private static Optional<CycleId> cycleOf(OkrProgram program, Id goal) {
        Optional<Objective> objective = goal instanceof KeyResultId keyResult
                ? program.objectiveOf(keyResult)
                : Optional.of(goal)
                        .filter(ObjectiveId.class::isInstance)
                        .flatMap(id -> program.objective((ObjectiveId) id));
        return objective.map(Objective::cycle);
    }

    private static Optional<Identified> added(Change change) {
        if (change instanceof KeyResultAdded added) {
            return Optional.of(added.keyResult());
        }
        return change instanceof ThingAdded added ? Optional.of(added.thing()) : Optional.empty();
    }

    /** The id of a thing, or of a key result that it has, by which the program calls something else. */
    private static Optional<String> taken(OkrProgram program, Identified thing) {
        return Stream.concat(
                        Stream.of(thing),
                        thing instanceof Objective objective ? objective.keyResults().stream() : Stream.of())
                .map(each -> each.id().toString())
                .filter(ids(program)::contains)
                .findFirst();
    }

    private static ImmutableSet<String> ids(OkrProgram program) {
        Stream<Identified> keyResults =
                program.objectives().stream().flatMap(objective -> objective.keyResults().stream());
        Stream<Identified> others = Stream.of(
                        program.organization().priorities(),
                        program.organization().units(),
                        program.organization().people(),
                        program.cycles(),
                        program.objectives(),
                        program.initiatives(),
                        program.kpis(),
                        program.dependencies(),
                        program.conversations(),
                        program.retrospectives(),
                        program.trainings(),
                        program.oversightBodies(),
                        program.meetings())
                .flatMap(List::stream);
        return Stream.concat(keyResults, others)
                .map(thing -> thing.id().toString())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Objective> objective(OkrProgram program, Change change) {
        if (change instanceof ThingAdded added && added.thing() instanceof Objective objective) {
            return Optional.of(objective);
        }
        if (change instanceof ThingRevised revised && revised.thing() instanceof Objective objective) {
            return Optional.of(objective);
        }
        if (change instanceof ThingRevised revised && revised.thing().id() instanceof KeyResultId keyResult) {
            return program.objectiveOf(keyResult);
        }
        if (change instanceof KeyResultAdded added) {
            return program.objective(added.objective());
        }
        if (change instanceof OwnerChanged changed) {
            return program.objective(changed.objective());
        }
        return keyResult(change)
                .flatMap(program::objectiveOf)
                .or(() -> Optional.<ObjectiveId>empty().flatMap(program::objective));
    }

    private static Optional<KeyResultId> keyResult(Change change) {
        if (change instanceof KeyResultAmended amended) {
            return Optional.of(amended.keyResult());
        }
        return change instanceof CheckInAdded added ? Optional.of(added.keyResult()) : Optional.empty();
    }
}
