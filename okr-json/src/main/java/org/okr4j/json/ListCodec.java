package org.okr4j.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * Values of one type in an array. Elements that are not well-formed are left out.
 *
 * @param element how one is read and written
 * @param <T> their type
 */
record ListCodec<T>(Codec<T> element) implements Codec<ImmutableList<T>> {

    @Override
    public @Nullable ImmutableList<T> read(DocumentReader in) throws IOException {
        if (!in.isAt(JsonToken.START_ARRAY)) {
            in.reportOther(Message.of("json.kind.array"));
            return null;
        }
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
            in.enter(index);
            T value = element.read(in);
            if (value != null) {
                elements.add(value);
            }
            in.leave();
        }
        return elements.build();
    }

    @Override
    public void write(ImmutableList<T> values, DocumentWriter out) throws IOException {
        view().write(values, out);
    }

    /** How any list is written, be it immutable by type or not. */
    ListView<T> view() {
        return new ListView<>(element);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return view().schema(definitions);
    }
}
