package org.okr4j.examples.exchange.mapping;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures in cells: exact, with one decimal mark, without groups of thousands, of which nobody knows what they mean. */
public final class Decimals {

    private static final int LONGEST = 1_000;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private Decimals() {}

    /**
     * Reads a figure.
     *
     * @param text digits, with a sign before them and a decimal mark within if need be; a percent sign behind changes nothing
     * @param mark the decimal mark
     * @return the figure; empty where the text is none
     */
    public static Optional<BigDecimal> parse(String text, char mark) {
        String bare = text.strip();
        bare = bare.endsWith("%") ? bare.substring(0, bare.length() - 1).strip() : bare;
        String digits = bare.startsWith("-") || bare.startsWith("+") ? bare.substring(1) : bare;
        int at = digits.indexOf(mark);
        String whole = at < 0 ? digits : digits.substring(0, at);
        String part = at < 0 ? "0" : digits.substring(at + 1);
        boolean fits = !whole.isEmpty()
                && !part.isEmpty()
                && bare.length() <= LONGEST
                && DIGITS.matchesAllOf(whole)
                && DIGITS.matchesAllOf(part);
        return fits
                ? Optional.of(new BigDecimal((bare.startsWith("-") ? "-" : "") + whole + "." + part))
                : Optional.empty();
    }

    /**
     * Writes a figure.
     *
     * @param figure the figure
     * @param mark the decimal mark
     * @return the figure in plain digits
     */
    public static String format(BigDecimal figure, char mark) {
        return figure.toPlainString().replace('.', mark);
    }
}
