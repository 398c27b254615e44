package org.okr4j.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** How Jackson is set up. */
final class JsonFormat {

    /** Many times the longest text that is accepted, so that reading can go on after one that is too long. */
    private static final int TOKEN_FACTOR = 16;

    private static final int LONGEST_NAME = 1_000;

    /** For what is ours already: whatever was read or built is written. */
    private static final JsonFactory PLAIN = builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonFormat() {}

    /** A factory of parsers that refuse by themselves what would cost too much to go on after. */
    static JsonFactory factory(JsonLimits limits) {
        return builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(longestToken(limits))
                        .maxNumberLength(longestToken(limits))
                        .maxNameLength(LONGEST_NAME)
                        .maxDocumentLength(-1)
                        .build())
                .build();
    }

    /** The length of a text or number at which reading stops. */
    static int longestToken(JsonLimits limits) {
        return (int) Math.min(Integer.MAX_VALUE, (long) limits.textLength() * TOKEN_FACTOR);
    }

    private static JsonFactoryBuilder builder() {
        return new JsonFactoryBuilder()
                // Names come from strangers: they must not stay in memory, and whoever makes them collide gains
                // nothing.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                // Accepted by the parser and refused by NumberToken, which can go on after it.
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .build());
    }

    /** A generator without any space. */
    static JsonGenerator compact(Writer out) throws IOException {
        return PLAIN.createGenerator(out);
    }

    /** The same, in UTF-8. */
    static JsonGenerator compact(OutputStream out) throws IOException {
        return PLAIN.createGenerator(out, JsonEncoding.UTF8);
    }

    /** A parser of text that is trusted. */
    static JsonParser parser(String text) throws IOException {
        return PLAIN.createParser(text);
    }
}
