package org.okr4j.internal;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up fractions exactly: over an unreduced common denominator while that fits into longs, then over the least one, then
 * as big integers. The sum is the same whichever way it goes; no step of the first way divides or makes an object.
 *
 * <p>This class is mutable and not thread-safe.
 */
public final class FractionSum {

    /** What the longs could not hold any more; there only if there is something in it. */
    private @Nullable List<BigFraction> large;

    private long numerator;
    private long denominator = 1;

    /** Makes a sum of nothing. */
    public FractionSum() {}

    /** Forgets what was added. */
    public void clear() {
        if (large != null) { // a store costs more than this look
            large = null;
        }
        numerator = 0;
        denominator = 1;
    }

    /**
     * Returns whether the product of two numbers is a long. It is if the high half of the 128 bits repeats the sign of the
     * low half.
     *
     * @param a a factor
     * @param b the other
     * @return whether it is
     */
    public static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    /**
     * Adds a fraction.
     *
     * @param above its numerator
     * @param below its denominator, greater than 0
     */
    public void add(long above, long below) {
        if (below == denominator) {
            if (addsUp(numerator, above)) {
                numerator += above;
                return;
            }
        } else if (addsUnreduced(above, below)) {
            return;
        }
        addReduced(above, below);
    }

    /**
     * Adds over the product of both denominators, unless that takes more than longs. Of two factors that are not below 0,
     * the product is a long if the high half of its 128 bits is 0 and the low half not below 0; a factor below 0 leaves a
     * high half that is not 0.
     */
    private boolean addsUnreduced(long above, long below) {
        long high = Math.multiplyHigh(numerator, below)
                | Math.multiplyHigh(above, denominator)
                | Math.multiplyHigh(denominator, below);
        long mine = numerator * below;
        long its = above * denominator;
        long product = denominator * below;
        long sum = mine + its;
        if (high != 0 || (mine | its | product | sum) < 0) {
            return false;
        }
        numerator = sum;
        denominator = product;
        return true;
    }

    /** Whether two longs have a sum that is one, and that can be negated. */
    private static boolean addsUp(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /** Adds over the least common denominator; where even that does not fit, what there is so far goes to the large ones. */
    private void addReduced(long above, long below) {
        if (above == Long.MIN_VALUE) { // cannot be negated
            large().add(new BigFraction(BigInteger.valueOf(above), BigInteger.valueOf(below)));
            return;
        }
        reduce();
        long divisor = LongMath.gcd(Math.abs(above), below);
        long itsNumerator = above / divisor;
        long itsDenominator = below / divisor;
        long common = LongMath.gcd(denominator, itsDenominator);
        long mine = denominator / common;
        long its = itsDenominator / common;
        if (fits(numerator, its)
                && fits(itsNumerator, mine)
                && fits(denominator, its)
                && addsUp(numerator * its, itsNumerator * mine)) {
            numerator = numerator * its + itsNumerator * mine;
            denominator *= its;
        } else {
            large().add(new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
            numerator = itsNumerator;
            denominator = itsDenominator;
        }
    }

    private void reduce() {
        long divisor = LongMath.gcd(Math.abs(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    private List<BigFraction> large() {
        if (large == null) {
            large = new ArrayList<>();
        }
        return large;
    }

    /**
     * Adds a fraction of any size.
     *
     * @param above its numerator
     * @param below its denominator, greater than 0
     */
    public void add(BigInteger above, BigInteger below) {
        if (above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE) {
            add(above.longValue(), below.longValue());
        } else {
            large().add(new BigFraction(above, below));
        }
    }

    /**
     * Multiplies the sum so far.
     *
     * @param factor the factor, greater than 0
     */
    public void multiply(long factor) {
        if (large == null && fits(numerator, factor)) {
            numerator *= factor;
            return;
        }
        BigFraction sum = toFraction();
        clear();
        add(sum.numerator().multiply(BigInteger.valueOf(factor)), sum.denominator());
    }

    /** {@return whether the sum is held in two longs: {@link #numerator} and {@link #denominator}} */
    public boolean isSmall() {
        return large == null;
    }

    /** {@return the numerator of a small sum, not reduced} */
    public long numerator() {
        return numerator;
    }

    /** {@return the denominator of a small sum, not reduced, greater than 0} */
    public long denominator() {
        return denominator;
    }

    /** {@return the sum, not reduced} */
    public BigFraction toFraction() {
        BigFraction small = new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        return large == null ? small : BigFraction.sum(large).plus(small);
    }
}
