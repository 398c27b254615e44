package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any value, as canonical JSON text. */
enum AnyJson implements Codec<String> {
    VALUE;

    @Override
    public @Nullable String read(DocumentReader in) throws IOException {
        return in.anything();
    }

    @Override
    public void write(String json, DocumentWriter out) throws IOException {
        AnyValue.write(json, out);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of();
    }
}
