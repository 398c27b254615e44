package org.okr4j.rule;

import com.google.common.collect.ContiguousSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/** Where each thing of a list stood before some were added, revised or taken away. */
final class Origins {

    static final int NOWHERE = -1;

    private final int sizeBefore;
    private final int size;
    /** Null where all stand where they stood, and what is new after them. */
    private final int @Nullable [] places;

    private Origins(int sizeBefore, int size, int @Nullable [] places) {
        this.sizeBefore = sizeBefore;
        this.size = size;
        this.places = places;
    }

    /** Of things of which none was there before. */
    static Origins ofNew(int size) {
        int[] places = new int[size];
        Arrays.fill(places, NOWHERE);
        return new Origins(0, size, places);
    }

    static Origins ofKept(int size) {
        return new Origins(size, size, null);
    }

    /** Finds them by ids; empty where things have overtaken each other. */
    static Optional<Origins> between(List<? extends Identified> before, List<? extends Identified> after) {
        return before == after
                ? Optional.of(ofKept(after.size()))
                : between(before, after, ContiguousSet.closedOpen(0, after.size()));
    }

    /** Finds them by ids, told at which places of the list after there may be other things than before. */
    static Optional<Origins> between(
            List<? extends Identified> before, List<? extends Identified> after, Iterable<Integer> different) {
        return areKept(before, after, different)
                ? Optional.of(new Origins(before.size(), after.size(), null))
                : moved(before, after);
    }

    private static boolean areKept(
            List<? extends Identified> before, List<? extends Identified> after, Iterable<Integer> different) {
        if (after.size() < before.size()) {
            return false;
        }
        for (int place : different) {
            if (place < before.size()
                    && !before.get(place).id().equals(after.get(place).id())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Origins> moved(List<? extends Identified> before, List<? extends Identified> after) {
        Map<Id, Integer> known = new HashMap<>();
        for (Identified thing : before) {
            known.put(thing.id(), known.size());
        }
        int[] places = new int[after.size()];
        int last = NOWHERE;
        for (int place = 0; place < places.length; place++) {
            int origin = known.getOrDefault(after.get(place).id(), NOWHERE);
            if (origin != NOWHERE && origin < last) {
                return Optional.empty();
            }
            last = Math.max(last, origin);
            places[place] = origin;
        }
        return Optional.of(new Origins(before.size(), after.size(), places));
    }

    /** All places, in order. */
    ContiguousSet<Integer> all() {
        return ContiguousSet.closedOpen(0, size);
    }

    /** Whether all stand where they stood, and what is new after them. */
    boolean areKept() {
        return places == null;
    }

    /** Where a thing stood before, or {@link #NOWHERE}. */
    int of(int place) {
        int origin = places == null ? place : places[place];
        return origin < sizeBefore ? origin : NOWHERE;
    }

    /** Where things stood that are no longer there. */
    IntStream gone() {
        if (places == null) {
            return IntStream.empty();
        }
        BitSet left = new BitSet(sizeBefore);
        IntStream.of(places).filter(place -> place != NOWHERE).forEach(left::set);
        left.flip(0, sizeBefore);
        return left.stream();
    }
}
