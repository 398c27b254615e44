package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;

/**
 * Values of one type as an array.
 *
 * @param element how one is written
 * @param <T> their type
 */
record ListView<T>(View<T> element) implements View<List<T>> {

    @Override
    public void write(List<T> values, DocumentWriter out) throws IOException {
        out.startArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.endArray();
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "array", "items", element.schema(definitions));
    }
}
