package org.okr4j.json;

import static com.google.common.base.CaseFormat.LOWER_HYPHEN;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One type of a {@link Family}, by its properties, all of which it always has.
 *
 * @param type the type
 * @param parts its properties
 * @param make makes a value of theirs
 * @param <C> the type
 */
record Kind<C>(Class<C> type, ImmutableList<Part<C, ?>> parts, Function<Values, C> make) {

    static <C, P> Kind<C> of(Class<C> type, Part<C, P> only, Function<P, C> make) {
        return new Kind<>(type, ImmutableList.of(only), values -> make.apply(only.of(values)));
    }

    static <C, P, Q> Kind<C> of(Class<C> type, Part<C, P> first, Part<C, Q> second, BiFunction<P, Q, C> make) {
        return new Kind<>(
                type, ImmutableList.of(first, second), values -> make.apply(first.of(values), second.of(values)));
    }

    static <C, P, Q, R> Kind<C> of(
            Class<C> type, Part<C, P> first, Part<C, Q> second, Part<C, R> third, OfThree<P, Q, R, C> make) {
        return new Kind<>(
                type,
                ImmutableList.of(first, second, third),
                values -> make.apply(first.of(values), second.of(values), third.of(values)));
    }

    static <C, V> Part<C, V> part(String name, Codec<V> codec, Function<C, V> getter) {
        return new Part<>(name, codec, getter);
    }

    /** The word by which documents call the type: its name, in lower case with hyphens. */
    String word() {
        return UPPER_CAMEL.to(LOWER_HYPHEN, type.getSimpleName());
    }

    ImmutableList<String> names() {
        return parts.stream().map(Part::name).collect(toImmutableList());
    }

    /** The value of one of the properties; empty for a name that is none of theirs. */
    Optional<Object> get(String name, Object value) {
        C typed = type.cast(value);
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(part -> part.getter().apply(typed));
    }

    /**
     * A property.
     *
     * @param name its name
     * @param codec how its value is read and written
     * @param getter gives its value
     * @param <C> the type that has it
     * @param <V> the type of the value
     */
    record Part<C, V>(String name, Codec<V> codec, Function<C, V> getter) {

        /** The value among those that were read. */
        @SuppressWarnings("unchecked") // what this codec has read stands there by this name
        private V of(Values values) {
            return (V) values.get(name, Object.class);
        }
    }

    /**
     * Makes a value of three others.
     *
     * @param <P> the type of the first
     * @param <Q> the type of the second
     * @param <R> the type of the third
     * @param <C> the type of the value
     */
    interface OfThree<P, Q, R, C> {

        C apply(P first, Q second, R third);
    }
}
