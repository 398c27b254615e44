package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * The list of a program that holds its things of one kind, apart from any program. Ids are looked at again by those who
 * change them.
 *
 * @param <T> the type of the things
 */
abstract class ThingList<T extends Identified> {

    private final Class<T> type;

    ThingList(Class<T> type) {
        this.type = type;
    }

    /** The things in their order. */
    abstract List<T> of(OkrProgram program);

    /** The program with other things in the place of these. */
    abstract OkrProgram with(OkrProgram program, ImmutableList<T> things);

    final boolean canHold(Identified thing) {
        return type.isInstance(thing);
    }

    /** The program with one more thing at the end. */
    final OkrProgram plus(OkrProgram program, Identified thing) {
        return plusThing(program, type.cast(thing));
    }

    /** The program with another thing in one place. */
    final OkrProgram with(OkrProgram program, int place, Identified thing) {
        return withThing(program, place, type.cast(thing));
    }

    /** The program without the thing in one place. */
    final OkrProgram minus(OkrProgram program, int place) {
        return with(program, ListEdits.minus(of(program), place));
    }

    /** The program with the things in another order, each by its place before. */
    final OkrProgram inOrder(OkrProgram program, List<Integer> places) {
        List<T> things = of(program);
        return with(program, places.stream().map(things::get).collect(ImmutableList.toImmutableList()));
    }

    /** The program with more things at the end. */
    final OkrProgram plusAll(OkrProgram program, List<? extends Identified> things) {
        return plusThings(program, things.stream().map(type::cast).toList());
    }

    /** The program with other things in some places. */
    final OkrProgram withAll(OkrProgram program, Map<Integer, ? extends Identified> things) {
        Map<Integer, T> typed = new HashMap<>();
        things.forEach((place, thing) -> typed.put(place, type.cast(thing)));
        return withThings(program, typed);
    }

    /** The program without things, for each id the first that has it. */
    final OkrProgram minusAll(OkrProgram program, Collection<Id> ids) {
        Multiset<Id> open = HashMultiset.create(ids);
        ImmutableList.Builder<T> left = ImmutableList.builder();
        for (T thing : of(program)) {
            if (!open.remove(thing.id())) {
                left.add(thing);
            }
        }
        checkArgument(
                open.isEmpty(),
                "Program '%s': it must hold what is to be removed: %s",
                program.organization().name(),
                open);
        return with(program, left.build());
    }

    OkrProgram plusThings(OkrProgram program, List<T> things) {
        return with(
                program,
                ImmutableList.<T>builder().addAll(of(program)).addAll(things).build());
    }

    OkrProgram withThings(OkrProgram program, Map<Integer, T> things) {
        List<T> all = new ArrayList<>(of(program));
        things.forEach(all::set);
        return with(program, ImmutableList.copyOf(all));
    }

    OkrProgram plusThing(OkrProgram program, T thing) {
        return with(program, ListEdits.plus(of(program), thing));
    }

    OkrProgram withThing(OkrProgram program, int place, T thing) {
        return with(program, ListEdits.with(of(program), place, thing));
    }
}
