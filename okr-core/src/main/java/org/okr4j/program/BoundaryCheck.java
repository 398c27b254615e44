package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.BoundaryNotes.Note;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Tells where objectives leave the boundaries of a program, and refuses edits by which they do where it is led top-down. */
final class BoundaryCheck {

    private final OkrProgram program;
    private final ToIntFunction<Objective> others;

    private BoundaryCheck(OkrProgram program, ToIntFunction<Objective> others) {
        this.program = program;
        this.others = others;
    }

    /** For one objective. */
    BoundaryCheck(OkrProgram program) {
        this(program, objective -> ObjectiveCounts.othersThan(objective, program));
    }

    /** For many objectives, which are not counted anew for each. */
    static BoundaryCheck ofMany(OkrProgram program) {
        return new BoundaryCheck(program, new ObjectiveCounts(program)::othersThan);
    }

    /** Refuses a change by which an objective leaves a boundary; what was outside before may be edited further. */
    static void check(Change change, OkrProgram before, OkrProgram after) {
        if (!after.boundaries().isEmpty()) {
            edited(change, after).ifPresent(objective -> check(objective, before, after));
        }
    }

    private static void check(Objective objective, OkrProgram before, OkrProgram after) {
        BoundaryCheck check = new BoundaryCheck(after);
        if (check.modeOf(objective.unit()).filter(CascadeMode.TOP_DOWN::equals).isEmpty()) {
            return;
        }
        ImmutableList<Note> notes = check.leaves(objective);
        ImmutableList<Note> known = before.objective(objective.id())
                .map(new BoundaryCheck(before)::leaves)
                .orElse(ImmutableList.of());
        checkArgument(
                notes.stream().allMatch(note -> known.stream().anyMatch(note::isNoWorseThan)),
                "Objective '%s': it must stay within the boundaries of cycle '%s': %s",
                objective.id(),
                objective.cycle(),
                notes.stream().map(note -> note.text().toString()).collect(joining("; ")));
    }

    private static Optional<Objective> edited(Change change, OkrProgram after) {
        if (change instanceof LinkAdded added) {
            return after.objective(added.objective());
        }
        if (change instanceof LinkDropped dropped) {
            return after.objective(dropped.objective());
        }
        if (change instanceof KeyResultAdded added) {
            return after.objective(added.objective());
        }
        if (change instanceof ThingAdded added) {
            return goal(added.thing().id(), after);
        }
        return change instanceof ThingRevised revised ? goal(revised.thing().id(), after) : Optional.empty();
    }

    /** The objective that an id is of, or that has the key result that it is of. */
    private static Optional<Objective> goal(Id id, OkrProgram program) {
        if (id instanceof KeyResultId keyResult) {
            return program.objectiveOf(keyResult);
        }
        return id instanceof ObjectiveId objective ? program.objective(objective) : Optional.empty();
    }

    /** Where an objective, of the program or proposed for it, leaves the boundaries of its cycle, in their order. */
    ImmutableList<Message> notes(Objective objective) {
        return leaves(objective).stream().map(Note::text).collect(toImmutableList());
    }

    private ImmutableList<Note> leaves(Objective objective) {
        if (objective.stateAt(LocalDate.MAX).isGivenUp()) {
            return ImmutableList.of();
        }
        Set<UnitId> units = upward(objective.unit());
        BoundaryNotes notes = new BoundaryNotes(program, objective, others);
        program.boundaries().stream()
                .filter(boundary -> boundary.cycle().equals(objective.cycle()) && units.contains(boundary.unit()))
                .forEach(notes::add);
        return notes.found();
    }

    /** How the objectives of a unit come about: as the nearest unit on its way to the root says, or else the program. */
    private Optional<CascadeMode> modeOf(UnitId unit) {
        return upward(unit).stream()
                .flatMap(above -> unit(above).flatMap(OrgUnit::cascadeMode).stream())
                .findFirst()
                .or(program::cascadeMode);
    }

    /** A unit and all above it, from below; units in a circle each once. */
    private Set<UnitId> upward(UnitId unit) {
        Set<UnitId> units = new LinkedHashSet<>();
        Optional<UnitId> next = Optional.of(unit);
        while (next.isPresent() && units.add(next.get())) {
            next = next.flatMap(this::unit).flatMap(OrgUnit::parent);
        }
        return units;
    }

    private Optional<OrgUnit> unit(UnitId id) {
        int place = program.index().find(IdKind.UNIT, id);
        return place == Index.NONE
                ? Optional.empty()
                : Optional.of(program.organization().units().get(place));
    }
}
