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

    /** As many characters are at most a long, whatever they are. */
    private static final int PLAIN = 18;

    private NumberToken() {}

    /** The number that the parser is at, normalized, or null after reporting why it is refused. */
    static @Nullable BigDecimal read(DocumentReader in, JsonParser parser, Message expected, int digits)
            throws IOException {
        if (parser.isNaN()) {
            in.reportOther(expected);
            return null;
        }
        BigDecimal plain = parser.getTextLength() <= Math.min(PLAIN, digits)
                ? plain(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength())
                : null;
        if (plain != null) {
            return plain;
        }
        BigDecimal value = parser.getTextLength() > 2 * digits + MARKS ? null : parse(parser.getText(), digits);
        if (value == null) {
            in.report(Message.of("json.number-too-long", digits));
        }
        return value;
    }

    /** A short number without an exponent, which most are; null for others. */
    private static @Nullable BigDecimal plain(char[] chars, int from, int length) {
        boolean isNegative = chars[from] == '-';
        long unscaled = 0;
        int scale = 0;
        boolean isFraction = false;
        for (int i = isNegative ? 1 : 0; i < length; i++) {
            char c = chars[from + i];
            if (c >= '0' && c <= '9') {
                unscaled = 10 * unscaled + c - '0';
                scale += isFraction ? 1 : 0;
            } else if (c == '.') {
                isFraction = true;
            } else {
                return null;
            }
        }
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(isNegative ? -unscaled : unscaled, scale);
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
