package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties that one object of a document has. */
final class Given {

    private final int node;
    private final ImmutableMap<String, Integer> ordinals;
    private final int[] nodes;
    private final @Nullable Object[] values;

    /**
     * Takes what was read of an object.
     *
     * @param node the object
     * @param ordinals the numbers of the properties that it may have, by name
     * @param nodes the properties that it has by number, 0 where one is missing
     * @param values their values by number, null where one is missing or could not be read
     */
    Given(int node, ImmutableMap<String, Integer> ordinals, int[] nodes, @Nullable Object[] values) {
        this.node = node;
        this.ordinals = ordinals;
        this.nodes = nodes;
        this.values = values;
    }

    /** The node of the object. */
    int node() {
        return node;
    }

    /** The names of the properties that it may have. */
    ImmutableSet<String> names() {
        return ordinals.keySet();
    }

    boolean has(String name) {
        return node(name) != 0;
    }

    /** The node of a property that is there. */
    int node(String name) {
        return nodes[ordinal(name)];
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(values[ordinal(name)]);
    }

    private int ordinal(String name) {
        return requireNonNull(ordinals.get(name), name);
    }
}
