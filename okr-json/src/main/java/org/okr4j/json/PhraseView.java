package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.BiFunction;

/**
 * Values as text, possibly in the language of the document.
 *
 * @param phrase the text of a value in a document
 * @param <T> the type of the values
 */
record PhraseView<T>(BiFunction<? super T, DocumentWriter, String> phrase) implements View<T> {

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        out.text(phrase.apply(value, out));
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "string");
    }
}
