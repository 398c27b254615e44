package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Adds, replaces, takes away and reorders things that have ids, whatever their kind. */
final class ThingEdits {

    private ThingEdits() {}

    static OkrProgram add(OkrProgram program, ThingAdded change) {
        Identified thing = change.thing();
        return ThingLists.of(IdKind.of(thing.id())).plus(program, thing).indexed();
    }

    static OkrProgram revise(OkrProgram program, ThingRevised change) {
        Identified thing = change.thing();
        if (thing instanceof KeyResult keyResult) {
            return ObjectiveEdits.onKeyResult(program, keyResult.id(), old -> keyResult);
        }
        IdKind kind = IdKind.of(thing.id());
        int place = program.index().get(kind, thing.id());
        ThingList<?> list = ThingLists.of(kind);
        OkrProgram revised = list.with(program, place, thing);
        return idsOf(list.of(program).get(place)).equals(idsOf(thing)) ? revised : revised.indexed();
    }

    static OkrProgram remove(OkrProgram program, ThingRemoved change) {
        Id id = change.id();
        if (id instanceof KeyResultId keyResult) {
            return FrameEdits.minusExtensions(ObjectiveEdits.remove(program, keyResult), ImmutableList.of(id));
        }
        IdKind kind = IdKind.of(id);
        int place = program.index().get(kind, id);
        ThingList<?> list = ThingLists.of(kind);
        OkrProgram without = list.minus(program, place).indexed();
        return FrameEdits.minusExtensions(without, idsOf(list.of(program).get(place)));
    }

    static OkrProgram reorder(OkrProgram program, ThingsReordered change) {
        IdKind kind = IdKind.of(change.order().get(0));
        List<Integer> places =
                change.order().stream().map(id -> program.index().get(kind, id)).toList();
        checkArgument(
                places.size() == program.index().count(kind),
                "Program '%s': order of %s must name each of them: %s of %s",
                program.organization().name(),
                kind.listName(),
                places.size(),
                program.index().count(kind));
        return ThingLists.of(kind).inOrder(program, places).indexed();
    }

    /** Refuses what a change adds if something in a program has its id. */
    static void checkUnused(OkrProgram program, Change change) {
        addedBy(change).forEach(id -> checkUnused(program, id));
    }

    /** The ids that a change brings into a program. */
    static ImmutableList<Id> addedBy(Change change) {
        if (change instanceof ThingAdded added) {
            return idsOf(added.thing());
        }
        return change instanceof KeyResultAdded added
                ? ImmutableList.of(added.keyResult().id())
                : ImmutableList.of();
    }

    private static void checkUnused(OkrProgram program, Id id) {
        int first = program.index().firstWith(id.toString());
        if (first != Index.NONE) {
            throw new IllegalArgumentException(id.kind() + " '" + id + "': id must be unique in the program: "
                    + program.index().placeOf(first) + " has it already");
        }
    }

    /** The id of a thing and of all that it holds. */
    private static ImmutableList<Id> idsOf(Identified thing) {
        ImmutableList.Builder<Id> ids = ImmutableList.<Id>builder().add(thing.id());
        if (thing instanceof Objective objective) {
            objective.keyResults().forEach(keyResult -> ids.add(keyResult.id()));
        }
        return ids.build();
    }
}
