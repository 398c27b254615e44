package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.PersistentVector;
import org.okr4j.objective.Objective;
import org.okr4j.value.Identified;

/**
 * How one list became another: which elements belong together, and which stand in one of them alone. The time it takes grows
 * with the lengths of both.
 *
 * @param steps what differs, in the order of the list after; then what is gone, in the order of the list before
 * @param isReordered whether elements that are in both stand in another order
 * @param isAppended whether what is new stands behind all that is in both
 */
record Pairing<E>(ImmutableList<Step<E>> steps, boolean isReordered, boolean isAppended) {

    private static final int NONE = -1;

    /** Pairs things by their ids; of those of one id, the first with the first, and so on. */
    static <E extends Identified> Pairing<E> ofThings(List<? extends E> before, List<? extends E> after) {
        if (before == after) {
            return new Pairing<>(ImmutableList.of(), false, true);
        }
        Matcher<E> matcher = new Matcher<>(before, after);
        matcher.matchStart((was, is) -> was == is || was.id().equals(is.id()));
        matcher.match(Identified::id);
        return matcher.pairing();
    }

    /** Pairs objectives by their ids. Where these stand in the same places, what both programs share is not looked at. */
    static Pairing<Identified> ofObjectives(PersistentVector<Objective> before, PersistentVector<Objective> after) {
        if (before.size() != after.size()) {
            return ofThings(before.asList(), after.asList());
        }
        ImmutableList.Builder<Step<Identified>> steps = ImmutableList.builder();
        for (int place : after.placesDifferentFrom(before).asList()) {
            Objective was = before.get(place);
            Objective is = after.get(place);
            if (!was.id().equals(is.id())) {
                return ofThings(before.asList(), after.asList());
            }
            if (!was.equals(is)) {
                steps.add(new Step<>(was, is, place));
            }
        }
        return new Pairing<>(steps.build(), false, true);
    }

    /**
     * Pairs values, equal ones first, then those of which the key is the same.
     *
     * @param before the list before
     * @param after the list after
     * @param key what values have in common of which one took the place of the other
     */
    static <E> Pairing<E> ofValues(List<E> before, List<E> after, Function<? super E, ?> key) {
        Matcher<E> matcher = new Matcher<>(before, after);
        matcher.matchStart(Object::equals);
        matcher.match(element -> element);
        matcher.match(key);
        return matcher.pairing();
    }

    /** Whether the list before, without what is gone and with what is new behind it, is in another order than the list after. */
    boolean needsOrder() {
        return isReordered || !isAppended;
    }

    ImmutableList<E> added() {
        ImmutableList.Builder<E> added = ImmutableList.builder();
        for (Step<E> step : steps) {
            E is = step.after();
            if (step.before() == null && is != null) {
                added.add(is);
            }
        }
        return added.build();
    }

    ImmutableList<E> removed() {
        ImmutableList.Builder<E> removed = ImmutableList.builder();
        for (Step<E> step : steps) {
            E was = step.before();
            if (step.after() == null && was != null) {
                removed.add(was);
            }
        }
        return removed.build();
    }

    /**
     * An element that is not the same in both lists.
     *
     * @param before the element before; null where it is new
     * @param after the element after; null where it is gone
     * @param place its place in the list after, or before where it is gone
     */
    record Step<E>(@Nullable E before, @Nullable E after, int place) {}

    private interface Sameness<E> {
        boolean test(E before, E after);
    }

    private static final class Matcher<E> {

        private final List<? extends E> before;
        private final List<? extends E> after;
        /** For each place after, that before. */
        private final int[] origins;

        private final BitSet matched = new BitSet();
        private int start;

        Matcher(List<? extends E> before, List<? extends E> after) {
            this.before = before;
            this.after = after;
            this.origins = new int[after.size()];
            Arrays.fill(origins, NONE);
        }

        /** Matches what stands in the same place at the start, which often is all there is. */
        void matchStart(Sameness<E> sameness) {
            int most = Math.min(before.size(), after.size());
            while (start < most && sameness.test(before.get(start), after.get(start))) {
                origins[start] = start;
                start++;
            }
            matched.set(0, start);
        }

        /** Matches what has the same key, in the order of both lists. */
        void match(Function<? super E, ?> key) {
            if (start == before.size() || start == after.size()) {
                return;
            }
            Map<Object, Integer> firsts = new HashMap<>();
            int[] nexts = new int[before.size()];
            for (int place = before.size() - 1; place >= start; place--) {
                if (!matched.get(place)) {
                    Integer next = firsts.put(key.apply(before.get(place)), place);
                    nexts[place] = next == null ? NONE : next;
                }
            }
            for (int place = start; place < after.size(); place++) {
                Object sought = key.apply(after.get(place));
                Integer origin = origins[place] == NONE ? firsts.get(sought) : null;
                if (origin != null && origin != NONE) {
                    origins[place] = origin;
                    matched.set(origin);
                    firsts.put(sought, nexts[origin]);
                }
            }
        }

        Pairing<E> pairing() {
            ImmutableList.Builder<Step<E>> steps = ImmutableList.builder();
            int last = NONE;
            boolean isReordered = false;
            boolean isAppended = true;
            boolean hasNew = false;
            for (int place = 0; place < after.size(); place++) {
                E is = after.get(place);
                if (origins[place] == NONE) {
                    steps.add(new Step<>(null, is, place));
                    hasNew = true;
                } else {
                    E was = before.get(origins[place]);
                    if (was != is && !was.equals(is)) {
                        steps.add(new Step<>(was, is, place));
                    }
                    isReordered |= origins[place] < last;
                    isAppended &= !hasNew;
                    last = origins[place];
                }
            }
            for (int place = matched.nextClearBit(0); place < before.size(); place = matched.nextClearBit(place + 1)) {
                steps.add(new Step<>(before.get(place), null, place));
            }
            return new Pairing<>(steps.build(), isReordered, isAppended);
        }
    }
}
