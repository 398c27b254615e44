package org.okr4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Supplier;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Language;

/**
 * Lets databind write what a codec writes, messages in the language of the moment.
 *
 * @param <T> the type
 */
@SuppressWarnings("serial") // Jackson's serializers are serializable by heritage only
final class CodecSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1;

    private final transient View<? super T> view;
    private final transient Supplier<Language> language;

    CodecSerializer(Class<T> type, View<? super T> view, Supplier<Language> language) {
        super(type);
        this.view = view;
        this.language = language;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        DocumentWriter out = new DocumentWriter(generator, false, JsonPhrases.of(language.get()));
        if (value instanceof OkrProgram program) {
            out.extend(program.extensions());
        }
        view.write(value, out);
    }
}
