package org.okr4j.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * A name by which documents of some versions give a property.
 *
 * @param ordinal the number of the property
 * @param codec how its value is read in these documents
 * @param setter hands the value to what builds the object
 * @param first the first version that has the name
 * @param last the last version that has it
 * @param today the name of today; empty where there is none
 * @param <B> the type of what builds the object
 * @param <V> the type of the value
 */
record Slot<B, V>(int ordinal, Codec<V> codec, BiConsumer<B, V> setter, int first, int last, String today) {

    static final int NO_END = Integer.MAX_VALUE;

    /** Reads the value. */
    @Nullable
    V read(DocumentReader in) throws IOException {
        return codec.read(in);
    }

    /** Takes down what is wrong with the name should the document turn out to be of another version. */
    void checkVersion(String name, DocumentReader in) {
        if (first > FormatVersion.FIRST) {
            in.reportUpTo(first - 1, Message.of("json.since", name, first));
        }
        if (last != NO_END) {
            in.reportFrom(
                    last + 1,
                    today.isEmpty()
                            ? Message.of("json.retired", name, last)
                            : Message.of("json.renamed", name, last, today));
        }
    }

    /** Hands over a value that this slot has read. */
    @SuppressWarnings("unchecked") // only values of read() come back
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }
}
