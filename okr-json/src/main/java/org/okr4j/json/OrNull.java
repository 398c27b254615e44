package org.okr4j.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;

/**
 * A value that is written as null where there is none, for documents whose properties are always there.
 *
 * @param view how the value is written
 * @param <T> its type
 */
record OrNull<T>(View<? super T> view) implements View<Optional<T>> {

    @Override
    public void write(Optional<T> value, DocumentWriter out) throws IOException {
        if (value.isPresent()) {
            view.write(value.get(), out);
        } else {
            out.nothing();
        }
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("anyOf", ImmutableList.of(view.schema(definitions), ImmutableMap.of("type", "null")));
    }
}
