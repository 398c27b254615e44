package org.okr4j.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.BigIntegerMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Numbers of nine decimals, held as a {@code long} that counts billionths: 0.5 is 500,000,000. */
public final class Billionths {

    /** The billionths of 1. */
    public static final long ONE = 1_000_000_000L;

    /** The number of decimals. */
    public static final int DECIMALS = 9;

    /** The greatest denominator over which a part of 1 times a billion is a long for certain: 9,223,372,036. */
    private static final long MOST_AT_ONCE = Long.MAX_VALUE / ONE;

    /** How many leading zeros leave 33 bits. */
    private static final int ZEROS_BEFORE_33_BITS = Long.SIZE - 33;

    private static final BigInteger BIG_ONE = BigInteger.valueOf(ONE);

    private Billionths() {}

    /**
     * Returns a count of billionths as it is, provided that it lies within limits.
     *
     * @param thing what the number is to become, for the message
     * @param billionths the number
     * @param least the least that is allowed, in billionths
     * @param most the most that is allowed, in billionths
     * @return {@code billionths}
     * @throws IllegalArgumentException if it is below the least or above the most
     */
    public static long check(String thing, long billionths, long least, long most) {
        if (billionths < least || billionths > most) {
            throw outside(thing, toBigDecimal(billionths), least, most);
        }
        return billionths;
    }

    /**
     * Returns a decimal in billionths, exactly.
     *
     * @param thing what the number is to become, for the message
     * @param value the number
     * @param least the least that is allowed, in billionths
     * @param most the most that is allowed, in billionths
     * @return the number in billionths
     * @throws IllegalArgumentException if it is below the least, above the most, or has more than 9 decimals
     */
    public static long of(String thing, BigDecimal value, long least, long most) {
        BigDecimal normal = Decimals.normalize(value);
        if (normal.compareTo(toBigDecimal(least)) < 0 || normal.compareTo(toBigDecimal(most)) > 0) {
            throw outside(thing, normal, least, most);
        }
        checkArgument(
                normal.scale() <= DECIMALS, "%s: value must have at most %s decimals: %s", thing, DECIMALS, normal);
        return normal.movePointRight(DECIMALS).longValueExact();
    }

    /**
     * Returns the decimal that a text spells, in billionths.
     *
     * @param thing what the number is to become, for the message
     * @param text the decimal
     * @param least the least that is allowed, in billionths
     * @param most the most that is allowed, in billionths
     * @return the number in billionths
     * @throws IllegalArgumentException if it is no decimal, is below the least or above the most, or has more than 9
     *     decimals
     */
    public static long parse(String thing, String text, long least, long most) {
        return of(thing, Decimals.parse(thing, text), least, most);
    }

    /**
     * Returns a fraction from 0 to 1 in billionths, rounded toward negative infinity.
     *
     * <p>Up to a denominator of 9,223,372,036 no product overflows. Beyond that both numbers are cut to the highest 33 bits
     * of the denominator, n and d, and n × 10^9 / (d + 1) is divided instead. It is not above the true quotient, and below
     * it by less than 2 × 10^9 / 2^32, which is less than 1: so the whole number found is the right one or one less. The
     * remainder, true modulo 2^64 and below twice the denominator, hence below 2^64, tells which.
     *
     * @param numerator the numerator, from 0 to the denominator
     * @param denominator the denominator, greater than 0
     * @return the billionths, from 0 to 1,000,000,000
     */
    public static long floor(long numerator, long denominator) {
        if (denominator <= MOST_AT_ONCE) {
            return numerator * ONE / denominator;
        }
        int cut = ZEROS_BEFORE_33_BITS - Long.numberOfLeadingZeros(denominator);
        long quotient = (numerator >> cut) * ONE / ((denominator >> cut) + 1);
        long remainder = numerator * ONE - quotient * denominator;
        return Long.compareUnsigned(remainder, denominator) >= 0 ? quotient + 1 : quotient;
    }

    /**
     * Returns a fraction in billionths, rounded toward negative infinity.
     *
     * @param numerator the numerator
     * @param denominator the denominator, greater than 0
     * @return the billionths
     */
    public static BigInteger floor(BigInteger numerator, BigInteger denominator) {
        return BigIntegerMath.divide(numerator.multiply(BIG_ONE), denominator, RoundingMode.FLOOR);
    }

    /**
     * Returns a fraction from -1 to 1 in billionths, rounded toward positive infinity.
     *
     * @param numerator the numerator, of which the denominator is no less than the absolute value
     * @param denominator the denominator, greater than 0
     * @return the billionths, from -1,000,000,000 to 1,000,000,000
     */
    public static long ceiling(long numerator, long denominator) {
        return numerator <= 0 ? -floor(-numerator, denominator) : ONE - floor(denominator - numerator, denominator);
    }

    /**
     * Returns a fraction in billionths, rounded toward positive infinity.
     *
     * @param numerator the numerator
     * @param denominator the denominator, greater than 0
     * @return the billionths
     */
    public static BigInteger ceiling(BigInteger numerator, BigInteger denominator) {
        return BigIntegerMath.divide(numerator.multiply(BIG_ONE), denominator, RoundingMode.CEILING);
    }

    /**
     * Returns billionths as a decimal.
     *
     * @param billionths the number
     * @return the same number, normalized
     */
    public static BigDecimal toBigDecimal(long billionths) {
        if (billionths % ONE == 0) {
            return BigDecimal.valueOf(billionths / ONE);
        }
        long unscaled = billionths;
        int scale = DECIMALS;
        while (unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    /**
     * Returns billionths as plain text, without exponent and trailing zeros.
     *
     * @param billionths the number
     * @return the text, such as {@code 0.5} or {@code 1}
     */
    public static String format(long billionths) {
        return toBigDecimal(billionths).toPlainString();
    }

    /**
     * Returns how many decimals a number has without trailing zeros.
     *
     * @param billionths the number
     * @return the count, from 0 to 9
     */
    public static int decimals(long billionths) {
        int decimals = DECIMALS;
        for (long rest = billionths; decimals > 0 && rest % 10 == 0; rest /= 10) {
            decimals--;
        }
        return decimals;
    }

    private static IllegalArgumentException outside(String thing, BigDecimal value, long least, long most) {
        return new IllegalArgumentException(
                thing + ": value must be from " + format(least) + " to " + format(most) + ": " + value.toPlainString());
    }
}
