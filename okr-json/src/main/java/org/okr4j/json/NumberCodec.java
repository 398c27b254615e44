package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * A value that is a JSON number, read and written without loss.
 *
 * @param expected names in a message what is expected
 * @param of makes the value; throws an exception for a number that it cannot be made of
 * @param number gives the number back
 * @param schema what a schema can say about the number
 * @param <T> the type
 */
record NumberCodec<T>(
        Message expected,
        Function<BigDecimal, T> of,
        Function<T, BigDecimal> number,
        ImmutableMap<String, Object> schema)
        implements Codec<T> {

    /** A value with a JSON number, and what a schema can say about that. */
    static <T> NumberCodec<T> of(
            String kind, Function<BigDecimal, T> of, Function<T, BigDecimal> number, Map<String, Object> bounds) {
        ImmutableMap<String, Object> schema = ImmutableMap.<String, Object>builder()
                .put("type", "number")
                .putAll(bounds)
                .buildOrThrow();
        return new NumberCodec<>(Message.of("json.kind." + kind), of, number, schema);
    }

    /** Whole numbers between two bounds, both included. */
    static NumberCodec<Integer> integer(int least, int most) {
        return new NumberCodec<>(
                Message.of("json.kind.integer", least, most),
                number -> {
                    int value = number.intValueExact();
                    if (value < least || value > most) {
                        throw new ArithmeticException();
                    }
                    return value;
                },
                value -> BigDecimal.valueOf((long) value),
                ImmutableMap.of("type", "integer", "minimum", least, "maximum", most));
    }

    @Override
    public @Nullable T read(DocumentReader in) throws IOException {
        BigDecimal value = in.number(expected);
        if (value == null) {
            return null;
        }
        try {
            return of.apply(value);
        } catch (IllegalArgumentException | ArithmeticException e) {
            in.report(Message.of("json.expected", expected, Found.number(value.toPlainString())));
            return null;
        }
    }

    @Override
    public void write(T value, DocumentWriter out) throws IOException {
        out.number(number.apply(value));
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return schema;
    }
}
