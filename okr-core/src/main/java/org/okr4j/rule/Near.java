package org.okr4j.rule;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How near to the subjects of one kind something has changed, by their places: the shortest reach within which it lies. Where
 * nothing is said, it lies further than {@link Reach#CASCADE}.
 */
record Near(Origins origins, ImmutableSortedMap<Integer, Reach> reaches) {

    static Near of(Origins origins, Map<Integer, Reach> reaches) {
        return new Near(origins, ImmutableSortedMap.copyOf(reaches));
    }

    /** Of subjects at which nobody has looked. */
    static Near unseen(int size) {
        return of(Origins.ofNew(size), Map.of());
    }

    @Nullable
    Reach reach(int place) {
        return reaches.get(place);
    }
}
