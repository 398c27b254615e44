package org.okr4j.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;

/**
 * Decimals in one form, so that equal numbers are equal objects, and of bounded size, so that no arithmetic on them can
 * exhaust memory.
 */
public final class Decimals {

    /** The most digits of a normalized decimal, and the most places its decimal point may be shifted. */
    public static final int LIMIT = 1000;

    private Decimals() {}

    /**
     * Returns a number without trailing zeros and with a scale of at least 0: {@code 2.50} becomes {@code 2.5},
     * {@code 1E+2} becomes {@code 100}.
     *
     * @param value the number
     * @return the same number; normalizing it again changes nothing
     * @throws IllegalArgumentException if the number has more than 1000 digits or decimals
     */
    public static BigDecimal normalize(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (value.scale() == 0) {
            return checkBounded(value);
        }
        BigDecimal stripped = checkBounded(value).stripTrailingZeros();
        BigDecimal plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        checkArgument(plain.precision() <= LIMIT, "Decimal: value must have at most %s digits", LIMIT);
        return plain;
    }

    /**
     * Returns a number as it is, provided that it can be calculated with.
     *
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it has more than 1000 digits or its decimal point is shifted further
     */
    public static BigDecimal checkBounded(BigDecimal value) {
        checkArgument(isBounded(value), "Decimal: value must have at most %s digits", LIMIT);
        return value;
    }

    /**
     * Returns whether a number can be calculated with.
     *
     * @param value the number
     * @return true if it has at most 1000 digits and its decimal point is shifted by at most 1000 places
     */
    public static boolean isBounded(BigDecimal value) {
        return Math.abs((long) value.scale()) <= LIMIT && value.precision() <= LIMIT;
    }

    /**
     * Returns whether a number is a long of at most 18 digits and 0 to 18 decimals.
     *
     * @param value the number
     * @return whether {@link #unscaled} and its scale say all of it
     */
    public static boolean isCompact(BigDecimal value) {
        return 0 <= value.scale() && value.scale() <= PowersOfTen.MOST && value.precision() <= PowersOfTen.MOST;
    }

    /**
     * Returns the digits of a number of at most 18 of them, without a big integer in between.
     *
     * @param value the number
     * @return its unscaled value
     */
    public static long unscaled(BigDecimal value) {
        return value.scaleByPowerOfTen(value.scale()).longValue();
    }

    /**
     * Returns the number that a text spells.
     *
     * @param thing what the number is to become, for the message
     * @param text a decimal in ASCII digits, with or without sign, point and exponent
     * @return the number, normalized
     * @throws IllegalArgumentException if the text is no number, or one with more than 1000 digits
     */
    public static BigDecimal parse(String thing, String text) {
        requireNonNull(text, "text");
        checkArgument(text.length() <= 2 * LIMIT, "%s: text must have at most %s characters", thing, 2 * LIMIT);
        checkArgument(CharMatcher.ascii().matchesAllOf(text), "%s: text must be a decimal number: '%s'", thing, text);
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(thing + ": text must be a decimal number: '" + text + "'", e);
        }
        return normalize(value);
    }
}
