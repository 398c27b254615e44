package org.okr4j.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object, as it is written and read.
 *
 * @param field how it is written
 * @param codec how its value is read
 * @param setter hands the value to what builds the object
 * @param <T> the type of the object
 * @param <B> the type of what builds it
 * @param <V> the type of the value
 */
record Property<T, B, V>(Field<T, ?> field, Codec<V> codec, BiConsumer<B, V> setter) {

    String name() {
        return field.name();
    }

    /** Reads the value, hands it to what builds the object later on. */
    @Nullable
    V read(DocumentReader in) throws IOException {
        return codec.read(in);
    }

    /** Hands over a value that this property has read. */
    @SuppressWarnings("unchecked") // only values of read() come back
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }
}
