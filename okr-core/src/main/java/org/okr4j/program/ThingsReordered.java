package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okr4j.value.Id;

/**
 * All things of one kind that a program lists were put in another order. Key results have no list of their own: their
 * objective is {@linkplain ThingRevised revised} instead.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param order the ids of all of them, in the new order
 */
public record ThingsReordered(ImmutableList<Id> order) implements Change {

    /**
     * Checks that there are ids, all different and of one kind that a program lists.
     *
     * @param order the ids of all of them, in the new order
     * @throws IllegalArgumentException if not
     */
    public ThingsReordered {
        requireNonNull(order, "order");
        checkArgument(!order.isEmpty(), "Order: ids must not be empty");
        Set<Id> seen = new HashSet<>();
        for (Id id : order) {
            ThingLists.checkListed(id);
            checkArgument(id.getClass() == order.get(0).getClass(), "Order: ids must be of one kind: %s", order);
            checkArgument(seen.add(id), "Order: ids must be different: %s", id);
        }
    }

    @Override
    public boolean isStructural() {
        return true;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.empty();
    }
}
