package org.okr4j.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/** Reads numbers of bounded size: {@code 1e999999999} is short, but adding 1 to it exhausts any memory. */
final class NumberToken {

    /** Sign, point and exponent. */
    private static final int MARKS = 16;

    private NumberToken() {}

    /** The number that the parser is at, normalized, or null after reporting why it is refused. */
    static @Nullable BigDecimal read(DocumentReader in, JsonParser parser, Message expected, int digits)
            throws IOException {
        if (parser.isNaN()) {
            in.reportOther(expected);
            return null;
        }
        BigDecimal value = parser.getTextLength() > 2 * digits + MARKS ? null : parse(parser.getText(), digits);
        if (value == null) {
            in.report(Message.of("json.number-too-long", digits));
        }
        return value;
    }

    private static @Nullable BigDecimal parse(String text, int digits) {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null; // an exponent of more than 10 digits
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if ((long) value.precision() - value.scale() > digits) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > digits) {
            return null;
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
