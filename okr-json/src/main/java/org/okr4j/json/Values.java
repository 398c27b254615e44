package org.okr4j.json;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Collects the values of properties for a type that has no builder. */
final class Values {

    private final Map<String, Object> values = new HashMap<>();

    void put(String name, Object value) {
        values.put(name, value);
    }

    /** The value of a property that is always there. */
    <V> V get(String name, Class<V> type) {
        return type.cast(requireNonNull(values.get(name), name));
    }

    <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }
}
