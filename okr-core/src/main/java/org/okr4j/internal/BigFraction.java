package org.okr4j.internal;

import java.math.BigInteger;
import java.util.List;

/**
 * An exact number of any size, not reduced. Reducing a number takes time that grows with the square of its digits, and
 * what is rounded once at the end need never be.
 *
 * @param numerator the dividend
 * @param denominator the divisor, greater than 0
 */
public record BigFraction(BigInteger numerator, BigInteger denominator) {

    /** The number 0. */
    public static final BigFraction ZERO = new BigFraction(BigInteger.ZERO, BigInteger.ONE);

    /**
     * Returns the sum of many. It adds in pairs, and pairs of pairs, so that numbers of about the same length are
     * multiplied: in time that hardly grows faster than the digits do.
     *
     * @param terms what to add
     * @return the sum; 0 of none
     */
    public static BigFraction sum(List<BigFraction> terms) {
        return switch (terms.size()) {
            case 0 -> ZERO;
            case 1 -> terms.get(0);
            default -> {
                int half = terms.size() / 2;
                yield sum(terms.subList(0, half)).plus(sum(terms.subList(half, terms.size())));
            }
        };
    }

    /**
     * Returns the sum of two.
     *
     * @param other the other
     * @return the sum
     */
    public BigFraction plus(BigFraction other) {
        return denominator.equals(other.denominator)
                ? new BigFraction(numerator.add(other.numerator), denominator)
                : new BigFraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /**
     * Returns the quotient of two.
     *
     * @param other the divisor, not 0
     * @return the quotient
     */
    public BigFraction dividedBy(BigFraction other) {
        BigInteger above = numerator.multiply(other.denominator);
        BigInteger below = denominator.multiply(other.numerator);
        return below.signum() < 0 ? new BigFraction(above.negate(), below.negate()) : new BigFraction(above, below);
    }
}
