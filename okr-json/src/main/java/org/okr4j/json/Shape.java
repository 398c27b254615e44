package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Property<T, B, ?>> properties = new ArrayList<>();
    private final Map<String, Former<B, ?>> formers = new LinkedHashMap<>();
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
        properties.add(new Property<>(field, codec, setter, null));
        return this;
    }

    /** The property declared last was brought by a version of the format; it may be missing. */
    Shape<T, B> since(int version) {
        int last = properties.size() - 1;
        properties.set(last, properties.get(last).since(version));
        return this;
    }

    /** A property that is always there from a version of the format on; before, objects had a certain value. */
    <V> Shape<T, B> requiredSince(
            int version, String property, Codec<V> codec, V before, Function<T, V> getter, BiConsumer<B, V> setter) {
        Field<T, V> field = new Field<T, V>(property, codec, true, getter::apply).since(version);
        properties.add(new Property<>(field, codec, setter, before));
        return this;
    }

    /** Another name and form that a property had up to a version of the format; {@code today} is empty where it has none now. */
    <V> Shape<T, B> formerly(String property, int last, Codec<V> codec, String today, BiConsumer<B, V> setter) {
        formers.put(property, new Former<>(last, codec, today, setter));
        return this;
    }

    private ImmutableMap<String, Slot<B, ?>> slots() {
        ImmutableMap.Builder<String, Slot<B, ?>> slots = ImmutableMap.builder();
        Map<String, Integer> ordinals = new HashMap<>();
        for (Property<T, B, ?> property : properties) {
            ordinals.put(property.name(), ordinals.size());
            slots.put(property.name(), property.slot(ordinals.size() - 1));
        }
        formers.forEach((name, former) -> slots.put(
                name,
                former.slot(ordinals.computeIfAbsent(
                        former.today().isEmpty() ? name : former.today(), key -> ordinals.size()))));
        return slots.buildOrThrow();
    }

    private record Former<B, V>(int last, Codec<V> codec, String today, BiConsumer<B, V> setter) {

        Slot<B, V> slot(int ordinal) {
            return new Slot<>(ordinal, codec, setter, FormatVersion.FIRST, last, today);
        }
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
        ImmutableList<Property<T, B, ?>> all = ImmutableList.copyOf(properties);
        ImmutableList<Field<T, ?>> fields = all.stream().map(Property::field).collect(toImmutableList());
        return new ObjectCodec<>(new ObjectView<>(name, fields, constraint, identity), all, slots(), start, finish);
    }
}
