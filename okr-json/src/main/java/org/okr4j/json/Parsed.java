package org.okr4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * A document that was read to its end.
 *
 * @param value what it describes
 * @param places where each value of it stood
 * @param <T> the type of what it describes
 */
record Parsed<T>(T value, PlaceIndex places) {

    /** The message of a document in which there is nothing. */
    static final String EMPTY = "json.empty";

    /**
     * Reads a document.
     *
     * @throws OkrJsonException if it is not well-formed
     * @throws IOException if the characters cannot be read
     */
    static <T> Parsed<T> of(
            Reader chars, JsonFactory factory, JsonLimits limits, Codec<T> codec, boolean keepsExtensions)
            throws IOException {
        Problems problems = new Problems(limits.problems());
        try (JsonParser parser = factory.createParser(chars)) {
            try {
                Parsed<T> parsed = of(parser, limits, problems, codec, keepsExtensions);
                if (parsed != null && problems.size() == 0) {
                    return parsed;
                }
            } catch (IOException e) {
                Failure.add(e, parser, limits, problems);
            }
        }
        throw new OkrJsonException(problems.inOrder());
    }

    private static <T> @Nullable Parsed<T> of(
            JsonParser parser, JsonLimits limits, Problems problems, Codec<T> codec, boolean keepsExtensions)
            throws IOException {
        if (parser.nextToken() == null) {
            throw new ReadingStopped(Places.ofCharacter(parser), Message.of(EMPTY));
        }
        DocumentReader in = new DocumentReader(parser, limits, problems, keepsExtensions);
        T value = codec.read(in);
        in.leave();
        in.settleVersion();
        if (parser.nextToken() != null) {
            throw new ReadingStopped(in.place(), Message.of("json.trailing"));
        }
        return value == null ? null : new Parsed<>(value, in.places());
    }
}
