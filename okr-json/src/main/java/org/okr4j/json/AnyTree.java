package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, whole numbers and booleans as they are: what schemas are made of. */
enum AnyTree implements View<Object> {
    TREE;

    @Override
    public void write(Object value, DocumentWriter out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.startObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.name(entry.getKey().toString());
                write(entry.getValue(), out);
            }
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startArray();
            for (Object element : list) {
                write(element, out);
            }
            out.endArray();
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Integer number) {
            out.number(number);
        } else {
            out.text(value.toString());
        }
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of();
    }
}
