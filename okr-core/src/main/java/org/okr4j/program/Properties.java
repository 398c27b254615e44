package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.okr4j.text.Message;

/**
 * All that things of one type say, property by property, in the order of the document.
 *
 * @param <T> the type of the things
 */
final class Properties<T> {

    private final ImmutableList<Property<T>> all;

    private Properties(ImmutableList<Property<T>> all) {
        this.all = all;
    }

    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Tells every property in which a thing differs from what it was. */
    void tell(Subject subject, T before, T after, Telling telling) {
        all.forEach(property -> property.tell(subject, before, after, telling));
    }

    ImmutableList<String> names() {
        return all.stream().map(Property::name).collect(toImmutableList());
    }

    ImmutableList<Message> words() {
        return all.stream().map(Property::word).collect(toImmutableList());
    }

    /** Collects properties. */
    static final class Builder<T> {

        private final ImmutableList.Builder<Property<T>> all = ImmutableList.builder();

        Builder<T> property(Property<T> property) {
            all.add(property);
            return this;
        }

        <V> Builder<T> value(
                String name, DifferenceKind kind, Function<? super T, V> value, BiFunction<Shown, V, Message> saying) {
            return optional(name, kind, thing -> Optional.of(value.apply(thing)), saying);
        }

        <V> Builder<T> optional(
                String name,
                DifferenceKind kind,
                Function<? super T, Optional<V>> value,
                BiFunction<Shown, V, Message> saying) {
            return optional(name, name, kind, value, (shown, thing, part) -> saying.apply(shown, part));
        }

        /** Adds a property that people call otherwise than paths do. */
        <V> Builder<T> optional(
                String name,
                String word,
                DifferenceKind kind,
                Function<? super T, Optional<V>> value,
                Saying<? super T, ? super V> saying) {
            return property(new ValueProperty<>(name, Property.word(word), kind, value, saying));
        }

        Builder<T> number(String name, DifferenceKind kind, Function<? super T, OptionalInt> value) {
            return optional(
                    name,
                    kind,
                    thing -> {
                        OptionalInt number = value.apply(thing);
                        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.<Integer>empty();
                    },
                    Shown::plain);
        }

        /** Adds a list of which no element takes the place of another. */
        <E> Builder<T> list(
                String name,
                DifferenceKind kind,
                Function<? super T, ? extends List<E>> list,
                BiFunction<Shown, E, Message> saying) {
            return list(name, kind, list, element -> element, saying);
        }

        <E> Builder<T> list(
                String name,
                DifferenceKind kind,
                Function<? super T, ? extends List<E>> list,
                Function<? super E, ?> key,
                BiFunction<Shown, E, Message> saying) {
            return property(
                    new ListProperty<>(name, kind, list, key, (shown, thing, part) -> saying.apply(shown, part)));
        }

        <E> Builder<T> records(
                String name,
                DifferenceKind kind,
                Function<? super T, ? extends List<E>> list,
                Function<? super E, ?> key,
                Saying<? super T, ? super E> saying) {
            return property(new RecordsProperty<>(name, kind, list, key, saying));
        }

        Properties<T> build() {
            return new Properties<>(all.build());
        }
    }
}
