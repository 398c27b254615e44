package org.okr4j.examples.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import org.okr4j.json.JsonLimits;

/** Makes parsers that read characters instead of bytes, so that columns count characters, and that bound the depth of documents. */
final class CharacterParsers extends JsonFactory {

    private static final long serialVersionUID = 1;

    CharacterParsers(JsonLimits limits) {
        super(new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .build()));
    }

    /** Refuses what is not UTF-8, which a reader of its own accord replaces. */
    @Override
    public JsonParser createParser(InputStream in) throws IOException {
        return createParser(new InputStreamReader(in, UTF_8.newDecoder()));
    }
}
