package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.okr4j.value.Id;

/**
 * Declares a type that is a JSON object, property by property: all that reading, writing, the schema and spelling
 * suggestions need.
 *
 * @param <T> the type
 * @param <B> the type of what builds it; each setter is called at most once
 */
final class Shape<T, B> {

    private final String name;
    private final Supplier<B> start;
    private final ImmutableList.Builder<Property<T, B, ?>> properties = ImmutableList.builder();
    private Optional<Constraint> constraint = Optional.empty();
    private Optional<Function<T, ? extends Id>> identity = Optional.empty();

    private Shape(String name, Supplier<B> start) {
        this.name = name;
        this.start = start;
    }

    /** A type that goes by its own name in a schema. */
    static <T, B> Shape<T, B> of(Class<T> type, Supplier<B> start) {
        return new Shape<>(type.getSimpleName(), start);
    }

    /** A type that goes by another name. */
    static <T, B> Shape<T, B> named(String name, Supplier<B> start) {
        return new Shape<>(name, start);
    }

    /** A property that is always there. */
    <V> Shape<T, B> required(String property, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(new Field<>(property, codec, true, getter::apply), codec, setter);
    }

    /** A property that is left out where there is no value. */
    <V> Shape<T, B> optional(
            String property, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(
                new Field<>(
                        property, codec, false, object -> getter.apply(object).orElse(null)),
                codec,
                setter);
    }

    /** A property that is left out where it has the value that it has anyway. */
    <V> Shape<T, B> defaulted(
            String property, Codec<V> codec, V otherwise, Function<T, V> getter, BiConsumer<B, V> setter) {
        Field.Getter<T, V> unlessDefault = object -> {
            V value = getter.apply(object);
            return value.equals(otherwise) ? null : value;
        };
        return add(new Field<>(property, codec, false, unlessDefault), codec, setter);
    }

    /** A property that is an array, left out where that is empty. */
    <V> Shape<T, B> list(
            String property,
            Codec<V> element,
            Function<T, ? extends List<V>> getter,
            BiConsumer<B, ImmutableList<V>> setter) {
        ListCodec<V> codec = new ListCodec<>(element);
        Field.Getter<T, List<V>> unlessEmpty = object -> {
            List<V> values = getter.apply(object);
            return values.isEmpty() ? null : values;
        };
        return add(new Field<>(property, codec.view(), false, unlessEmpty), codec, setter);
    }

    private <V, R> Shape<T, B> add(Field<T, V> field, Codec<R> codec, BiConsumer<B, R> setter) {
        properties.add(new Property<>(field, codec, setter));
        return this;
    }

    /** At most one of some properties may be given. */
    Shape<T, B> atMostOne(ImmutableList<String> names) {
        return constrained(new Choice(names, false));
    }

    /** One of some properties must be given, and only one. */
    Shape<T, B> exactlyOne(ImmutableList<String> names) {
        return constrained(new Choice(names, true));
    }

    /** Something must hold for the properties together. */
    Shape<T, B> constrained(Constraint together) {
        constraint = Optional.of(together);
        return this;
    }

    /** The type has an id, and extension properties with it. */
    Shape<T, B> identified(Function<T, ? extends Id> id) {
        identity = Optional.of(id);
        return this;
    }

    ObjectCodec<T, B> build(Function<B, T> finish) {
        return build((builder, in) -> finish.apply(builder));
    }

    /** Builds objects for which all of a document has to be known. */
    ObjectCodec<T, B> build(BiFunction<B, DocumentReader, T> finish) {
        ImmutableList<Property<T, B, ?>> all = properties.build();
        ImmutableList<Field<T, ?>> fields = all.stream().map(Property::field).collect(toImmutableList());
        return new ObjectCodec<>(new ObjectView<>(name, fields, constraint, identity), all, start, finish);
    }
}
