package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * Declares values of several types, each of which is an object with a single property: its name says which type it is, so
 * that a text need not tell whether it is the id of an objective or of a person.
 *
 * @param <T> what the types have in common
 */
final class OneOf<T> {

    private static final String VALUE = "value";

    private final String name;
    private final Class<T> common;
    private final Shape<T, Values> shape;
    private final ImmutableMap.Builder<String, Class<? extends T>> types = ImmutableMap.builder();

    private OneOf(String name, Class<T> common) {
        this.name = name;
        this.common = common;
        this.shape = Shape.named(name, Values::new);
    }

    /** Values that go by a name in a schema. */
    static <T> OneOf<T> named(String name, Class<T> common) {
        return new OneOf<>(name, common);
    }

    /** Adds a type. */
    <V extends T> OneOf<T> add(String property, Class<V> type, Codec<V> codec) {
        types.put(property, type);
        shape.optional(
                property,
                codec,
                value -> Optional.of(value).filter(type::isInstance).map(type::cast),
                (values, value) -> values.put(VALUE, value));
        return this;
    }

    Codec<T> build() {
        ImmutableMap<String, Class<? extends T>> all = types.buildOrThrow();
        ObjectCodec<T, Values> codec =
                shape.exactlyOne(all.keySet().asList()).build(values -> values.get(VALUE, common));
        return new MappedCodec<>(codec, value -> value, value -> {
            boolean isKnown = all.values().stream().anyMatch(type -> type.isInstance(value));
            checkArgument(isKnown, "%s: it must be one of %s: %s", name, all.keySet(), value);
            return value;
        });
    }
}
