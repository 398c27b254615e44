package org.okr4j.metric;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction of integers of any size, never reduced: slow, plain, and unlike the arithmetic it is to judge. */
record Exact(BigInteger numerator, BigInteger denominator) {

    private static final BigInteger BILLION = BigInteger.TEN.pow(9);

    static Exact of(BigDecimal value) {
        return value.scale() >= 0
                ? new Exact(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Exact(value.toBigIntegerExact(), BigInteger.ONE);
    }

    static Exact of(long value) {
        return new Exact(BigInteger.valueOf(value), BigInteger.ONE);
    }

    Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.numerator.negate(), other.denominator));
    }

    Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Exact over(Exact other) {
        return other.numerator.signum() > 0
                ? new Exact(numerator.multiply(other.denominator), denominator.multiply(other.numerator))
                : new Exact(
                        numerator.multiply(other.denominator).negate(),
                        denominator.multiply(other.numerator).negate());
    }

    int compare(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    Exact clamped() {
        return compare(of(0)) < 0 ? of(0) : compare(of(1)) > 0 ? of(1) : this;
    }

    /** The number times a billion, rounded toward negative infinity. */
    BigInteger billionths() {
        BigInteger[] parts = numerator.multiply(BILLION).divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** What is published of the number: at most nine decimals, rounded toward negative infinity. */
    BigDecimal published() {
        return new BigDecimal(billionths(), 9);
    }
}
