package org.okr4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.okr4j.text.Message;

/** Names what a parser is at, for people. */
final class Found {

    private Found() {}

    static Message at(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Message.of("json.found.nothing");
        }
        return switch (token) {
            case START_OBJECT -> Message.of("json.found.object");
            case START_ARRAY -> Message.of("json.found.array");
            case VALUE_STRING -> text(parser.getText());
            case VALUE_TRUE -> Message.of("json.found.word", "true");
            case VALUE_FALSE -> Message.of("json.found.word", "false");
            case VALUE_NULL -> Message.of("json.found.null");
            default -> parser.isNaN() ? Message.of("json.found.word", parser.getText()) : number(parser.getText());
        };
    }

    static Message text(String text) {
        return Message.of("json.found.text", Excerpt.of(text));
    }

    static Message number(String text) {
        return Message.of("json.found.number", Excerpt.of(text));
    }
}
