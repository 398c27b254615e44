package org.okr4j.json;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object, as it is written and read.
 *
 * @param field how it is written
 * @param codec how its value is read
 * @param setter hands the value to what builds the object
 * @param before the value that objects had before the property was there; null where they had none
 * @param <T> the type of the object
 * @param <B> the type of what builds it
 * @param <V> the type of the value
 */
record Property<T, B, V>(
        Field<T, ?> field,
        Codec<V> codec,
        BiConsumer<B, V> setter,
        @Nullable V before) {

    String name() {
        return field.name();
    }

    /** The same property, brought by a later version of the format. */
    Property<T, B, V> since(int version) {
        return new Property<>(field.since(version), codec, setter, before);
    }

    /** How it is found in documents. */
    Slot<B, V> slot(int ordinal) {
        return new Slot<>(ordinal, codec, setter, field.since(), Slot.NO_END, name());
    }

    /** Hands over the value that objects had before the property was there. */
    void setBefore(B builder) {
        if (before != null) {
            setter.accept(builder, before);
        }
    }
}
