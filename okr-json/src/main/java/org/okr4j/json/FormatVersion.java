package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/** The version of a format: a document of another one is not looked at. */
enum FormatVersion implements Codec<Integer> {
    FIRST;

    static final int CURRENT = 1;

    @Override
    public @Nullable Integer read(DocumentReader in) throws IOException {
        Integer version = NumberCodec.integer(0, Integer.MAX_VALUE).read(in);
        if (version != null && version != CURRENT) {
            throw in.only(Message.of("json.version", version, CURRENT));
        }
        return version;
    }

    @Override
    public void write(Integer version, DocumentWriter out) throws IOException {
        out.number(version);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "integer", "const", CURRENT);
    }
}
