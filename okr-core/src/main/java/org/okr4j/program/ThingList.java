package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.List;
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

    OkrProgram plusThing(OkrProgram program, T thing) {
        return with(program, ListEdits.plus(of(program), thing));
    }

    OkrProgram withThing(OkrProgram program, int place, T thing) {
        return with(program, ListEdits.with(of(program), place, thing));
    }
}
