package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is written as another one.
 *
 * @param codec how the other type is written
 * @param of makes the value; fails for nothing that the codec reads
 * @param back gives what is written
 * @param <T> the type
 * @param <R> the other type
 */
record MappedCodec<T, R>(Codec<R> codec, Function<R, T> of, Function<T, R> back) implements Codec<T> {

    @Override
    public @Nullable T read(DocumentReader in) throws IOException {
        R value = codec.read(in);
        return value == null ? null : of.apply(value);
    }

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        codec.write(back.apply(value), out);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return codec.schema(definitions);
    }
}
