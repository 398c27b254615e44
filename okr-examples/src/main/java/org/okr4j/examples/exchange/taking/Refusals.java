package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.calendar.CycleId;
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

/** Says why a program does not let a change be applied, in words for whoever made the file. */
final class Refusals {

    private Refusals() {}

    static Message of(OkrProgram program, Change change, IllegalArgumentException refusal) {
        Optional<Objective> objective = objective(program, change);
        Optional<CycleId> held = objective.map(Objective::cycle).filter(cycle -> isHeld(program.stateOf(cycle)));
        if (held.isPresent()) {
            return Message.of("exchange.refused.cycle", held.get(), program.stateOf(held.get()));
        }
        ImmutableList<Message> notes = objective.map(program::boundaryNotes).orElse(ImmutableList.of());
        return notes.isEmpty()
                ? Message.of("exchange.refused.other", String.valueOf(refusal.getMessage()))
                : Message.of("exchange.refused.boundary", notes);
    }

    private static boolean isHeld(CycleState state) {
        return state == CycleState.LOCKED || state == CycleState.CLOSED || state == CycleState.ARCHIVED;
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
