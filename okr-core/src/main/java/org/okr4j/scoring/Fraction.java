package org.okr4j.scoring;

import java.math.BigInteger;
import java.util.List;
import org.okr4j.internal.Billionths;
import org.okr4j.value.Gap;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * An exact number on its way to being published, not reduced. Reducing a number takes time that grows with the square of
 * its digits, and what is rounded once at the end need never be.
 *
 * @param numerator the dividend
 * @param denominator the divisor, greater than 0
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

    private static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    private static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    static Fraction of(Ratio ratio) {
        return new Fraction(ratio.numerator(), ratio.denominator());
    }

    /** Adds in pairs, and pairs of pairs, so that numbers of about the same length are multiplied. */
    static Fraction sum(List<Fraction> terms) {
        return switch (terms.size()) {
            case 0 -> ZERO;
            case 1 -> terms.get(0);
            default -> {
                int half = terms.size() / 2;
                yield sum(terms.subList(0, half)).plus(sum(terms.subList(half, terms.size())));
            }
        };
    }

    private Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** Divides by another, which is not 0. */
    Fraction dividedBy(Fraction other) {
        BigInteger above = numerator.multiply(other.denominator);
        BigInteger below = denominator.multiply(other.numerator);
        return below.signum() < 0 ? new Fraction(above.negate(), below.negate()) : new Fraction(above, below);
    }

    Fraction clampToUnit() {
        if (numerator.signum() <= 0) {
            return ZERO;
        }
        return numerator.compareTo(denominator) >= 0 ? ONE : this;
    }

    /** {@return whether this is at least a share of another number, decided exactly} */
    boolean isAtLeast(Ratio share, Fraction other) {
        BigInteger mine = numerator.multiply(share.denominator()).multiply(other.denominator);
        BigInteger its = share.numerator().multiply(other.numerator).multiply(denominator);
        return mine.compareTo(its) >= 0;
    }

    /** {@return this number from 0 to 1, rounded toward negative infinity} */
    Progress toProgress() {
        return Progress.ofBillionths(Billionths.floor(numerator, denominator).longValueExact());
    }

    /** {@return this number from -1 to 1, rounded toward positive infinity} */
    Gap toGap() {
        return Gap.ofBillionths(Billionths.ceiling(numerator, denominator).longValueExact());
    }

    /** {@return the same number, reduced} */
    Ratio toRatio() {
        return Ratio.of(numerator, denominator);
    }
}
