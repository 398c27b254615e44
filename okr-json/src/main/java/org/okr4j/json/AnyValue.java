package org.okr4j.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/** Reads and writes values that the library keeps without knowing them, as text without any space. */
final class AnyValue {

    private static final int MOST_SHIFTED = 10_000;

    private static final Message ANYTHING = Message.of("json.kind.anything");

    private AnyValue() {}

    /** The value as canonical text, or null after reporting why it cannot be kept. */
    static @Nullable String read(DocumentReader in, JsonParser parser) throws IOException {
        int before = in.problemCount();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonFormat.compact(text)) {
            Deque<Set<String>> open = new ArrayDeque<>();
            copy(in, parser, out, open);
            while (!open.isEmpty()) {
                in.next();
                copy(in, parser, out, open);
            }
        }
        return in.problemCount() > before ? null : text.toString();
    }

    private static void copy(DocumentReader in, JsonParser parser, JsonGenerator out, Deque<Set<String>> open)
            throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue() || token.isStructStart()) {
            in.count();
        }
        switch (token) {
            case START_OBJECT -> {
                open.push(new HashSet<>());
                out.writeStartObject();
            }
            case START_ARRAY -> {
                open.push(Set.of());
                out.writeStartArray();
            }
            case END_OBJECT -> {
                open.pop();
                out.writeEndObject();
            }
            case END_ARRAY -> {
                open.pop();
                out.writeEndArray();
            }
            case FIELD_NAME -> {
                String name = in.name();
                if (!open.getFirst().add(name)) {
                    in.report(Message.of("json.duplicate", Excerpt.of(name)));
                }
                out.writeFieldName(name);
            }
            case VALUE_STRING -> {
                String text = in.text(ANYTHING);
                out.writeString(text == null ? "" : text);
            }
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(parser.hasToken(JsonToken.VALUE_TRUE));
            case VALUE_NULL -> out.writeNull();
            default -> {
                BigDecimal number = in.number(ANYTHING);
                out.writeNumber(number == null ? BigDecimal.ZERO : number);
            }
        }
    }

    /** Writes a value that is given as JSON text. */
    static void write(String text, DocumentWriter out) throws IOException {
        try (JsonParser parser = JsonFormat.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> out.startObject();
                    case START_ARRAY -> out.startArray();
                    case END_OBJECT -> out.endObject();
                    case END_ARRAY -> out.endArray();
                    case FIELD_NAME -> out.name(parser.currentName());
                    case VALUE_STRING -> out.text(parser.getText());
                    case VALUE_TRUE, VALUE_FALSE -> out.bool(token == JsonToken.VALUE_TRUE);
                    case VALUE_NULL -> out.nothing();
                    default -> out.number(canonical(new BigDecimal(parser.getText())));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Extension: value must be JSON: " + Excerpt.of(text), e);
        }
    }

    /** The number in canonical form; one that is short as it stands and endless when written plainly is refused. */
    private static BigDecimal canonical(BigDecimal number) {
        checkArgument(
                Math.abs((long) number.scale()) <= MOST_SHIFTED, "Extension: number must not be so long: %s", number);
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
