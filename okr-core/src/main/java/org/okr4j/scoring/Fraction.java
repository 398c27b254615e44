package org.okr4j.scoring;

import static org.okr4j.internal.FractionSum.fits;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.BigFraction;
import org.okr4j.internal.Billionths;
import org.okr4j.internal.FractionSum;
import org.okr4j.value.Gap;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** An exact number on its way to being published, not reduced: in two longs as long as they hold it. */
final class Fraction {

    private static final Fraction ZERO = new Fraction(0, 1, null);
    private static final Fraction ONE = new Fraction(1, 1, null);

    /** Never the least long, so that it can be negated; of no meaning where {@link #big} is there. */
    private final long numerator;

    private final long denominator;
    private final @Nullable BigFraction big;

    private Fraction(long numerator, long denominator, @Nullable BigFraction big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    static Fraction of(Ratio ratio) {
        return ratio.isLongs()
                ? new Fraction(ratio.longNumerator(), ratio.longDenominator(), null)
                : of(new BigFraction(ratio.numerator(), ratio.denominator()));
    }

    static Fraction of(FractionSum sum) {
        return sum.isSmall() ? new Fraction(sum.numerator(), sum.denominator(), null) : of(sum.toFraction());
    }

    private static Fraction of(BigFraction value) {
        return new Fraction(0, 1, value);
    }

    Fraction minus(Fraction other) {
        if (isSmall(other) && fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
            long mine = numerator * other.denominator;
            long its = other.numerator * denominator;
            long difference = mine - its;
            boolean holds = ((mine ^ its) & (mine ^ difference)) >= 0 && difference != Long.MIN_VALUE;
            if (holds && fits(denominator, other.denominator)) {
                return new Fraction(difference, denominator * other.denominator, null);
            }
        }
        BigFraction its = other.toBig();
        return of(toBig().plus(new BigFraction(its.numerator().negate(), its.denominator())));
    }

    /** Divides by another, which is not 0. */
    Fraction dividedBy(Fraction other) {
        if (isSmall(other) && fits(numerator, other.denominator) && fits(denominator, other.numerator)) {
            long above = numerator * other.denominator;
            long below = denominator * other.numerator;
            if (above != Long.MIN_VALUE && below != Long.MIN_VALUE) {
                return below < 0 ? new Fraction(-above, -below, null) : new Fraction(above, below, null);
            }
        }
        return of(toBig().dividedBy(other.toBig()));
    }

    boolean isZero() {
        return big == null ? numerator == 0 : big.numerator().signum() == 0;
    }

    Fraction clampToUnit() {
        if (big == null ? numerator <= 0 : big.numerator().signum() <= 0) {
            return ZERO;
        }
        boolean isBelowOne =
                big == null ? numerator < denominator : big.numerator().compareTo(big.denominator()) < 0;
        return isBelowOne ? this : ONE;
    }

    /** {@return whether this is at least a share of another number, decided exactly} */
    boolean isAtLeast(Ratio share, Fraction other) {
        BigFraction mine = toBig();
        BigFraction its = other.toBig();
        BigInteger left = mine.numerator().multiply(share.denominator()).multiply(its.denominator());
        BigInteger right = share.numerator().multiply(its.numerator()).multiply(mine.denominator());
        return left.compareTo(right) >= 0;
    }

    /** {@return this number from 0 to 1, rounded toward negative infinity} */
    Progress toProgress() {
        return Progress.ofBillionths(
                big == null
                        ? Billionths.floor(numerator, denominator)
                        : Billionths.floor(big.numerator(), big.denominator()).longValueExact());
    }

    /** {@return this number from -1 to 1, rounded toward positive infinity} */
    Gap toGap() {
        return Gap.ofBillionths(
                big == null
                        ? Billionths.ceiling(numerator, denominator)
                        : Billionths.ceiling(big.numerator(), big.denominator()).longValueExact());
    }

    /** {@return the same number, reduced} */
    Ratio toRatio() {
        return big == null ? Ratio.of(numerator, denominator) : Ratio.of(big.numerator(), big.denominator());
    }

    private boolean isSmall(Fraction other) {
        return big == null && other.big == null;
    }

    private BigFraction toBig() {
        return big == null ? new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : big;
    }
}
