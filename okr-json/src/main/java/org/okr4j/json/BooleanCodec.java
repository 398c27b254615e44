package org.okr4j.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/** Yes or no. */
enum BooleanCodec implements Codec<Boolean> {
    BOOLEAN;

    @Override
    public @Nullable Boolean read(DocumentReader in) throws IOException {
        if (in.isAt(JsonToken.VALUE_TRUE) || in.isAt(JsonToken.VALUE_FALSE)) {
            return in.isAt(JsonToken.VALUE_TRUE);
        }
        in.reportOther(Message.of("json.kind.boolean"));
        return null;
    }

    @Override
    public void write(Boolean value, DocumentWriter out) throws IOException {
        out.bool(value);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "boolean");
    }
}
