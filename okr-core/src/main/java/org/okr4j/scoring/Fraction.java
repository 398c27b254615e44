package org.okr4j.scoring;

import java.math.BigInteger;
import org.okr4j.internal.BigFraction;
import org.okr4j.internal.Billionths;
import org.okr4j.value.Gap;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * An exact number on its way to being published, not reduced.
 *
 * @param value the number
 */
record Fraction(BigFraction value) {

    private static final Fraction ZERO = new Fraction(BigFraction.ZERO);
    private static final Fraction ONE = of(Ratio.ONE);

    static Fraction of(Ratio ratio) {
        return new Fraction(new BigFraction(ratio.numerator(), ratio.denominator()));
    }

    Fraction minus(Fraction other) {
        return new Fraction(value.plus(new BigFraction(other.numerator().negate(), other.denominator())));
    }

    /** Divides by another, which is not 0. */
    Fraction dividedBy(Fraction other) {
        return new Fraction(value.dividedBy(other.value));
    }

    Fraction clampToUnit() {
        if (numerator().signum() <= 0) {
            return ZERO;
        }
        return numerator().compareTo(denominator()) >= 0 ? ONE : this;
    }

    /** {@return whether this is at least a share of another number, decided exactly} */
    boolean isAtLeast(Ratio share, Fraction other) {
        BigInteger mine = numerator().multiply(share.denominator()).multiply(other.denominator());
        BigInteger its = share.numerator().multiply(other.numerator()).multiply(denominator());
        return mine.compareTo(its) >= 0;
    }

    /** {@return this number from 0 to 1, rounded toward negative infinity} */
    Progress toProgress() {
        return Progress.ofBillionths(
                Billionths.floor(numerator(), denominator()).longValueExact());
    }

    /** {@return this number from -1 to 1, rounded toward positive infinity} */
    Gap toGap() {
        return Gap.ofBillionths(Billionths.ceiling(numerator(), denominator()).longValueExact());
    }

    /** {@return the same number, reduced} */
    Ratio toRatio() {
        return Ratio.of(numerator(), denominator());
    }

    private BigInteger numerator() {
        return value.numerator();
    }

    private BigInteger denominator() {
        return value.denominator();
    }
}
