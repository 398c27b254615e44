package org.okr4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okr4j.text.Message;

/** Why a document cannot be read on, in words of our own: a parser's words are for programmers and in English only. */
final class Failure {

    /** What a parser says about something that is there and should not be, which it quotes. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?:Unexpected character \\(|Unexpected close marker |Unrecognized token |Unrecognized character escape )"
                    + "'(.+?)'");

    /** What a parser says about a character that cannot be shown. */
    private static final Pattern CONTROL = Pattern.compile("CTRL-CHAR, code ([0-9]{1,7})\\)");

    private Failure() {}

    /** The last problem of a document; an exception that is none of the document's making is thrown again. */
    static void add(IOException e, JsonParser parser, JsonLimits limits, Problems problems) throws IOException {
        if (e instanceof ReadingStopped stopped) {
            problems.addLast(stopped.place(), stopped.reason());
        } else if (e instanceof InputRefused refused) {
            problems.addLast(Places.ofToken(parser), refused.reason());
        } else if (e instanceof CharConversionException || e instanceof CharacterCodingException) {
            // Of a parser or a reader that decodes bytes by itself.
            problems.addLast(Places.ofToken(parser), Message.of("json.not-utf-8"));
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
        String text = String.valueOf(e.getOriginalMessage());
        if (e instanceof JsonEOFException || text.startsWith("Unexpected end-of-input")) {
            return Message.of("json.truncated");
        }
        if (text.startsWith("Illegal unquoted character")) {
            return Message.of("json.control-character");
        }
        if (text.contains("Leading zero")) {
            return Message.of("json.leading-zero");
        }
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            return Message.of(
                    "json.not-json-at", String.format(Locale.ROOT, "U+%04X", Integer.parseInt(control.group(1))));
        }
        Matcher quoted = QUOTED.matcher(text);
        return quoted.find()
                ? Message.of("json.not-json-at", Excerpt.of(quoted.group(1)))
                : Message.of("json.not-json");
    }
}
