package org.okr4j.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * Values of one type in an object, under names that are not known beforehand. Values that are not well-formed are left out.
 *
 * @param value how one is read and written
 * @param <T> their type
 */
record ByNameCodec<T>(Codec<T> value) implements Codec<ImmutableMap<String, T>> {

    @Override
    public @Nullable ImmutableMap<String, T> read(DocumentReader in) throws IOException {
        if (!in.isAt(JsonToken.START_OBJECT)) {
            in.reportOther(Message.of("json.kind.object"));
            return null;
        }
        Map<String, @Nullable T> values = new LinkedHashMap<>();
        while (in.next() == JsonToken.FIELD_NAME) {
            String name = in.name();
            if (values.containsKey(name)) {
                in.report(Message.of("json.duplicate", Excerpt.of(name)));
                in.next();
                in.skip();
            } else {
                in.enter(name);
                values.put(name, value.read(in));
                in.leave();
            }
        }
        ImmutableMap.Builder<String, T> read = ImmutableMap.builder();
        values.forEach((name, found) -> {
            if (found != null) {
                read.put(name, found);
            }
        });
        return read.buildOrThrow();
    }

    @Override
    public void write(ImmutableMap<String, T> values, DocumentWriter out) throws IOException {
        out.startObject();
        for (Map.Entry<String, T> entry : values.entrySet()) {
            out.name(entry.getKey());
            value.write(entry.getValue(), out);
        }
        out.endObject();
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "object", "additionalProperties", value.schema(definitions));
    }
}
