package org.okr4j.portfolio;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.okr4j.value.Id;

/**
 * Adds up outlays by what they are for.
 *
 * @param <I> the type of id of what they are for
 */
final class Sums<I extends Id> {

    private final Map<I, Outlay> sums = new HashMap<>();

    void add(I id, Outlay outlay) {
        sums.merge(id, outlay, Outlay::plus);
    }

    /** The sums that there are, by the text of their ids. */
    ImmutableMap<I, Outlay> sorted() {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
