package org.okr4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.text.Message;

/** Why a document cannot be read on, in words of our own: a parser's words are for programmers and in English only. */
final class Failure {

    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.+?)' \\(code");
    private static final Pattern WORD = Pattern.compile("(?:Unrecognized token|Non-standard token) '(.*?)'");

    private Failure() {}

    /** The last problem of a document; an exception that is none of the document's making is thrown again. */
    static void add(IOException e, JsonParser parser, JsonLimits limits, Problems problems) throws IOException {
        if (e instanceof ReadingStopped stopped) {
            problems.addLast(stopped.place(), stopped.reason());
        } else if (e instanceof InputRefused refused) {
            problems.addLast(Places.ofCharacter(parser), refused.reason());
        } else if (e instanceof JsonProcessingException processing) {
            JsonLocation location = processing.getLocation();
            Place place = location == null ? Places.ofCharacter(parser) : Places.at(parser, location);
            problems.addLast(place, reason(processing, parser, limits));
        } else {
            throw e;
        }
    }

    private static Message reason(JsonProcessingException e, JsonParser parser, JsonLimits limits) {
        if (e instanceof StreamConstraintsException) {
            return parser.getParsingContext().getNestingDepth() > limits.depth()
                    ? Message.of("json.too-deep", limits.depth())
                    : Message.of("json.token-too-long", JsonFormat.longestToken(limits));
        }
        if (e instanceof JsonEOFException) {
            return Message.of("json.truncated");
        }
        String text = String.valueOf(e.getOriginalMessage());
        Matcher character = CHARACTER.matcher(text);
        if (character.find()) {
            return Message.of("json.not-json-at", Excerpt.of(character.group(1)));
        }
        Matcher word = WORD.matcher(text);
        return word.find() ? Message.of("json.not-json-at", Excerpt.of(word.group(1))) : Message.of("json.not-json");
    }
}
