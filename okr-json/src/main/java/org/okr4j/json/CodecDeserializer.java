package org.okr4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.okr4j.program.OkrProgram;

/**
 * Lets databind read what a codec reads, within the standard limits. What is wrong with the value becomes a mapping
 * exception with an {@link OkrJsonException} as its cause.
 *
 * @param <T> the type
 */
@SuppressWarnings("serial") // Jackson's deserializers are serializable by heritage only
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Codec<T> codec;

    CodecDeserializer(Class<T> type, Codec<T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Problems problems = new Problems(JsonLimits.DEFAULT.problems());
        boolean isProgram = handledType() == OkrProgram.class;
        DocumentReader in = new DocumentReader(parser, JsonLimits.DEFAULT, problems, isProgram);
        T value = null;
        try {
            value = codec.read(in);
            in.settleVersion();
        } catch (ReadingStopped e) {
            problems.addLast(e.place(), e.reason());
        }
        try {
            if (value == null || problems.size() > 0) {
                throw new OkrJsonException(problems.inOrder());
            }
            if (value instanceof OkrProgram program) {
                OkrDocument.checkReferences(program, in.places(), JsonLimits.DEFAULT);
            }
        } catch (OkrJsonException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
        return value;
    }
}
