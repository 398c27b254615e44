package org.okr4j.json;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Several types with a name for each, which stands in the property {@code type} and says which others there are.
 *
 * <p>Properties may come in any order, the type last. So a property that several types have is the same in all of them.
 *
 * @param <T> what the types have in common
 */
final class Family<T> {

    private static final String TYPE = "type";

    private final String name;
    private final ImmutableMap<String, Kind<? extends T>> kinds;

    private Family(String name, ImmutableMap<String, Kind<? extends T>> kinds) {
        this.name = name;
        this.kinds = kinds;
    }

    /** Types that go by one name in a schema. */
    static <T> Codec<T> of(String name, ImmutableList<Kind<? extends T>> kinds) {
        return new Family<T>(name, Maps.uniqueIndex(kinds, Kind::word)).codec();
    }

    private Codec<T> codec() {
        Shape<T, Values> shape = Shape.<T, Values>named(name, Values::new)
                .required(
                        TYPE,
                        WordCodec.of(kinds.keySet(), word -> word),
                        this::word,
                        (values, word) -> values.put(TYPE, word));
        codecs().forEach((property, codec) -> add(shape, property, codec));
        return shape.constrained(new Variants(TYPE, ImmutableMap.copyOf(Maps.transformValues(kinds, Kind::names))))
                .build(this::make);
    }

    /** How each property is read and written, in the order in which the types name them. */
    private Map<String, Codec<?>> codecs() {
        Map<String, Codec<?>> codecs = new LinkedHashMap<>();
        for (Kind<? extends T> kind : kinds.values()) {
            for (Kind.Part<?, ?> part : kind.parts()) {
                Codec<?> other = codecs.putIfAbsent(part.name(), part.codec());
                checkState(other == null || other.equals(part.codec()), "%s: two forms of %s", name, part.name());
            }
        }
        return codecs;
    }

    @SuppressWarnings("unchecked") // a part's getter gives what its codec takes
    private <V> void add(Shape<T, Values> shape, String property, Codec<V> codec) {
        shape.optional(
                property,
                codec,
                value -> (Optional<V>) kindOf(value).get(property, value),
                (values, part) -> values.put(property, part));
    }

    private String word(T value) {
        return kindOf(value).word();
    }

    private Kind<? extends T> kindOf(T value) {
        return kinds.values().stream()
                .filter(kind -> kind.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + ": no form of " + value));
    }

    private T make(Values values) {
        Kind<? extends T> kind = requireNonNull(kinds.get(values.get(TYPE, String.class)), TYPE);
        return kind.make().apply(values);
    }
}
