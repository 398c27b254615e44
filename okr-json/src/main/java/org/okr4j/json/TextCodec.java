package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * A value whose canonical text is a JSON string: what {@code toString()} writes and a factory reads.
 *
 * @param kind the name of the form in a schema
 * @param expected says in a message what is expected
 * @param parse makes the value; throws an exception for text of another form
 * @param schema what a schema can say about the text
 * @param <T> the type
 */
record TextCodec<T>(String kind, Message expected, Function<String, T> parse, ImmutableMap<String, Object> schema)
        implements Codec<T> {

    /** Any text. */
    static final TextCodec<String> TEXT =
            new TextCodec<>("text", expected("text"), Function.identity(), ImmutableMap.of("type", "string"));

    /** A value whose texts all match a regular expression. */
    static <T> TextCodec<T> of(String kind, Function<String, T> parse, String pattern) {
        return new TextCodec<>(kind, expected(kind), parse, ImmutableMap.of("type", "string", "pattern", pattern));
    }

    private static Message expected(String kind) {
        return Message.of("json.kind." + kind);
    }

    @Override
    public @Nullable T read(DocumentReader in) throws IOException {
        T known = isOfForm() ? in.recent(this) : null;
        if (known != null) {
            return known;
        }
        String text = in.text(expected);
        if (text == null) {
            return null;
        }
        try {
            T value = parse.apply(text);
            if (isOfForm()) {
                in.keep(this, text, value);
            }
            return value;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            in.report(Message.of("json.expected", expected, Found.text(text)));
            return null;
        }
    }

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        out.textOf(value);
    }

    /** Whether its texts have a form of their own, such as dates and ids; prose is seldom said twice. */
    private boolean isOfForm() {
        return !kind.equals("text") && !kind.equals("name");
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return schema.containsKey("pattern") ? definitions.define(kind, () -> schema) : schema;
    }
}
