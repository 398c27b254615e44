package org.okr4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.okr4j.program.OkrProgram;

/**
 * Lets databind read what a codec reads. What is wrong with the value, also that it is no JSON, becomes a mapping exception
 * with an {@link OkrJsonException} as its cause.
 *
 * @param <T> the type
 */
@SuppressWarnings("serial") // Jackson's deserializers are serializable by heritage only
final class CodecDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Codec<T> codec;
    private final transient JsonLimits limits;

    CodecDeserializer(Class<T> type, Codec<T> codec, JsonLimits limits) {
        super(type);
        this.codec = codec;
        this.limits = limits;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Problems problems = new Problems(limits.problems());
        boolean isProgram = handledType() == OkrProgram.class;
        DocumentReader in = new DocumentReader(parser, limits, problems, isProgram);
        T value = null;
        try {
            value = codec.read(in);
            in.settleVersion();
        } catch (IOException e) {
            Failure.add(e, parser, limits, problems);
        }
        try {
            if (value == null || problems.size() > 0) {
                throw new OkrJsonException(problems.inOrder());
            }
            if (value instanceof OkrProgram program) {
                OkrDocument.checkReferences(program, in.places(), limits);
            }
        } catch (OkrJsonException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
        return value;
    }
}
