package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document and where it stood, for what can be judged only once more of the document is known.
 *
 * @param node where it stood; the document itself for what was not read
 * @param value the value
 * @param <T> its type
 */
record Placed<T>(int node, T value) {

    /** A value that stood nowhere. */
    static <T> Placed<T> nowhere(T value) {
        return new Placed<>(PlaceIndex.ROOT, value);
    }

    /** Reads a value, and remembers where it stood. */
    static <T> Codec<Placed<T>> of(Codec<T> codec) {
        return new PlacedCodec<>(codec);
    }

    /** The node of a property of this value. */
    int node(String property, DocumentReader in) {
        int child = in.places().child(node, property);
        return child == PlaceIndex.NONE ? node : child;
    }

    private record PlacedCodec<T>(Codec<T> codec) implements Codec<Placed<T>> {

        @Override
        public @Nullable Placed<T> read(DocumentReader in) throws IOException {
            int node = in.node();
            T value = codec.read(in);
            return value == null ? null : new Placed<>(node, value);
        }

        @Override
        public void write(Placed<T> value, DocumentWriter out) throws IOException {
            codec.write(value.value(), out);
        }

        @Override
        public ImmutableMap<String, Object> schema(Definitions definitions) {
            return codec.schema(definitions);
        }
    }
}
