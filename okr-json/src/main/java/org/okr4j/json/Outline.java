package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Declares a type that is written as a JSON object and never read, property by property.
 *
 * @param <T> the type
 */
final class Outline<T> {

    private final String name;
    private final ImmutableList.Builder<Field<T, ?>> fields = ImmutableList.builder();

    private Outline(String name) {
        this.name = name;
    }

    static <T> Outline<T> of(Class<T> type) {
        return named(type.getSimpleName());
    }

    /** A type that goes by another name than its own in a schema. */
    static <T> Outline<T> named(String name) {
        return new Outline<>(name);
    }

    /** A property that is always there. */
    <V> Outline<T> required(String property, View<? super V> view, Function<T, V> getter) {
        fields.add(new Field<T, V>(property, view, true, getter::apply));
        return this;
    }

    /** A property that is left out where there is no value. */
    <V> Outline<T> optional(String property, View<? super V> view, Function<T, Optional<V>> getter) {
        fields.add(new Field<T, V>(
                property, view, false, object -> getter.apply(object).orElse(null)));
        return this;
    }

    /** A property that is always there, as null where there is no value. */
    <V> Outline<T> nullable(String property, View<? super V> view, Function<T, Optional<V>> getter) {
        fields.add(new Field<T, Optional<V>>(property, new OrNull<V>(view), true, getter::apply));
        return this;
    }

    /** A property that is an array, possibly empty. */
    <V> Outline<T> list(String property, View<V> element, Function<T, ? extends List<V>> getter) {
        fields.add(new Field<T, List<V>>(property, new ListView<>(element), true, getter::apply));
        return this;
    }

    ObjectView<T> build() {
        return new ObjectView<>(name, fields.build(), Optional.empty(), Optional.empty());
    }
}
