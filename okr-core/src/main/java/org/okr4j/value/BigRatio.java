package org.okr4j.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.math.BigInteger;

/** A reduced fraction of two whole numbers of any size: what a {@link Ratio} falls back to. */
record BigRatio(BigInteger numerator, BigInteger denominator) implements Comparable<BigRatio> {

    private static final int MOST_CHARACTERS = 10_000;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    static BigRatio reduced(BigInteger above, BigInteger below) {
        BigInteger common = above.gcd(below);
        BigInteger divisor = below.signum() < 0 ? common.negate() : common;
        return new BigRatio(above.divide(divisor), below.divide(divisor));
    }

    static BigRatio parse(String text) {
        requireNonNull(text, "text");
        checkArgument(text.length() <= MOST_CHARACTERS, "Ratio: text must have at most %s characters", MOST_CHARACTERS);
        int slash = text.indexOf('/');
        String upper = slash < 0 ? text : text.substring(0, slash);
        String lower = slash < 0 ? "1" : text.substring(slash + 1);
        String digits = upper.startsWith("-") ? upper.substring(1) : upper;
        checkArgument(
                isNumber(digits) && isNumber(lower), "Ratio: text must be a whole number or like 45/91: '%s'", text);
        BigInteger denominator = new BigInteger(lower);
        checkArgument(denominator.signum() != 0, "Ratio: denominator must not be 0: %s", text);
        return reduced(new BigInteger(upper), denominator);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && DIGITS.matchesAllOf(text);
    }

    /** Whether both parts are longs, and the numerator one that can be negated. */
    boolean fitsLongs() {
        return numerator.abs().bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
    }

    BigRatio plus(BigRatio other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    BigRatio times(BigRatio other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    BigRatio negate() {
        return new BigRatio(numerator.negate(), denominator);
    }

    /** One divided by this, which must not be 0. */
    BigRatio inverse() {
        return reduced(denominator, numerator);
    }

    int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(BigRatio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
