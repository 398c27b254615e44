package org.okr4j.value;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.okr4j.internal.FractionSum.fits;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.internal.Decimals;
import org.okr4j.internal.PowersOfTen;
import org.okr4j.text.Numeric;

/**
 * An exact rational number of any size and sign. Scores are computed and thresholds are decided on it.
 *
 * <p>It stores numerator and denominator reduced, the denominator greater than 0, so that equal numbers are equal
 * objects. Nothing rounds but {@link #toProgress}, {@link #toGap} and {@link #toDecimal}, which say how. Numbers whose two
 * parts fit into a {@code long} are calculated as such, all others as big integers; the result is the same.
 *
 * <pre>{@code
 * Ratio.of(1, 3).plus(Ratio.of(1, 6));       // 1/2
 * Ratio.of(2, 3).toProgress();               // 0.666666666
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ratio implements Comparable<Ratio>, Numeric {

    /** The number 0. */
    public static final Ratio ZERO = new Ratio(0, 1, null);

    /** The number 1. */
    public static final Ratio ONE = new Ratio(1, 1, null);

    /** Every number of so many digits is a long. */
    private static final int MOST_LONG_DIGITS = PowersOfTen.MOST;

    /** Meaningless where {@link #big} is there. The numerator is never the least long, so it can be negated. */
    private final long numerator;

    private final long denominator;

    /** There if and only if a part does not fit into a long. */
    private final @Nullable BigRatio big;

    private Ratio(long numerator, long denominator, @Nullable BigRatio big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /**
     * Returns one whole number divided by another.
     *
     * @param numerator the dividend
     * @param denominator the divisor, not 0
     * @return the ratio, reduced
     * @throws IllegalArgumentException if the divisor is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator > 0 && numerator != Long.MIN_VALUE) {
            long divisor = LongMath.gcd(Math.abs(numerator), denominator);
            return reduced(numerator / divisor, denominator / divisor);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns one whole number divided by another.
     *
     * @param numerator the dividend
     * @param denominator the divisor, not 0
     * @return the ratio, reduced
     * @throws IllegalArgumentException if the divisor is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        checkArgument(denominator.signum() != 0, "Ratio: denominator must not be 0: %s/0", numerator);
        return of(BigRatio.reduced(numerator, denominator));
    }

    /**
     * Returns a decimal as a ratio.
     *
     * @param value the decimal
     * @return the same number
     * @throws IllegalArgumentException if it has more than 1000 digits
     */
    public static Ratio of(BigDecimal value) {
        return ofQuotient(requireNonNull(value, "value"), BigDecimal.ONE);
    }

    /**
     * Returns one decimal divided by another, exactly.
     *
     * @param dividend the dividend
     * @param divisor the divisor, not 0
     * @return the ratio
     * @throws IllegalArgumentException if the divisor is 0, or either has more than 1000 digits
     */
    public static Ratio ofQuotient(BigDecimal dividend, BigDecimal divisor) {
        Decimals.checkBounded(requireNonNull(dividend, "dividend"));
        Decimals.checkBounded(requireNonNull(divisor, "divisor"));
        checkArgument(divisor.signum() != 0, "Ratio: divisor must not be 0: %s divided by 0", dividend);
        int dividendShift = Math.max(divisor.scale() - dividend.scale(), 0);
        int divisorShift = Math.max(dividend.scale() - divisor.scale(), 0);
        if (dividend.precision() + dividendShift <= MOST_LONG_DIGITS
                && divisor.precision() + divisorShift <= MOST_LONG_DIGITS) {
            long upper = Decimals.unscaled(dividend) * PowersOfTen.get(dividendShift);
            long lower = Decimals.unscaled(divisor) * PowersOfTen.get(divisorShift);
            return lower < 0 ? of(-upper, -lower) : of(upper, lower);
        }
        return of(
                dividend.unscaledValue().multiply(BigInteger.TEN.pow(dividendShift)),
                divisor.unscaledValue().multiply(BigInteger.TEN.pow(divisorShift)));
    }

    /**
     * Returns the ratio that {@link #toString()} wrote.
     *
     * @param text a whole number, or two joined by a slash, such as {@code -45/91}; the second greater than 0
     * @return the ratio, reduced
     * @throws IllegalArgumentException if the text has another form
     */
    public static Ratio parse(String text) {
        return of(BigRatio.parse(text));
    }

    private static Ratio of(BigRatio big) {
        return big.fitsLongs()
                ? reduced(big.numerator().longValue(), big.denominator().longValue())
                : new Ratio(0, 0, big);
    }

    /** The ratio of two longs that are reduced already. */
    private static Ratio reduced(long above, long below) {
        if (below == 1 && (above == 0 || above == 1)) {
            return above == 0 ? ZERO : ONE;
        }
        return new Ratio(above, below, null);
    }

    /**
     * Returns this number plus another.
     *
     * @param other the other
     * @return the sum
     */
    public Ratio plus(Ratio other) {
        if (big == null && other.big == null) {
            // Knuth 4.5.1: with the common divisor taken out first, the numbers in between stay small.
            long common = LongMath.gcd(denominator, other.denominator);
            long mine = denominator / common;
            long its = other.denominator / common;
            if (fits(numerator, its) && fits(other.numerator, mine)) {
                long a = numerator * its;
                long b = other.numerator * mine;
                long sum = a + b;
                if (((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    long rest = LongMath.gcd(Math.abs(sum), common);
                    if (fits(mine, other.denominator / rest)) {
                        return reduced(sum / rest, mine * (other.denominator / rest));
                    }
                }
            }
        }
        return of(toBig().plus(other.toBig()));
    }

    /**
     * Returns this number minus another.
     *
     * @param other the other
     * @return the difference
     */
    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    /**
     * Returns this number times another.
     *
     * @param other the other
     * @return the product
     */
    public Ratio times(Ratio other) {
        if (big == null && other.big == null) {
            long first = LongMath.gcd(Math.abs(numerator), other.denominator);
            long second = LongMath.gcd(Math.abs(other.numerator), denominator);
            long a = numerator / first;
            long b = other.numerator / second;
            long c = denominator / second;
            long d = other.denominator / first;
            if (fits(a, b) && fits(c, d) && a * b != Long.MIN_VALUE) {
                return reduced(a * b, c * d);
            }
        }
        return of(toBig().times(other.toBig()));
    }

    /**
     * Returns this number divided by another.
     *
     * @param other the other, not 0
     * @return the quotient
     * @throws ArithmeticException if the other is 0
     */
    public Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("Ratio: divisor must not be 0: " + this + " divided by 0");
        }
        return times(other.inverse());
    }

    private Ratio inverse() {
        if (big != null) {
            return of(big.inverse());
        }
        return numerator > 0 ? reduced(denominator, numerator) : reduced(-denominator, -numerator);
    }

    /** {@return this number with the opposite sign} */
    public Ratio negate() {
        return big == null ? reduced(-numerator, denominator) : of(big.negate());
    }

    /** {@return -1, 0 or 1 as this number is below, at or above 0} */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.signum();
    }

    /** {@return this number, or 0 where it is below 0, or 1 where it is above 1} */
    public Ratio clampToUnit() {
        if (signum() <= 0) {
            return ZERO;
        }
        return compareTo(ONE) >= 0 ? ONE : this;
    }

    /**
     * Returns this number as published progress, rounded toward negative infinity to 9 decimals.
     *
     * @return the progress
     * @throws ArithmeticException if this number is not from 0 to 1
     */
    public Progress toProgress() {
        if (!isInUnit()) {
            throw new ArithmeticException("Ratio: progress must be from 0 to 1: " + this);
        }
        if (big == null) {
            return Progress.ofBillionths(Billionths.floor(numerator, denominator));
        }
        return Progress.ofBillionths(
                Billionths.floor(numerator(), denominator()).longValueExact());
    }

    /**
     * Returns this number as a published gap, rounded toward positive infinity to 9 decimals.
     *
     * @return the gap
     * @throws ArithmeticException if this number is not from -1 to 1
     */
    public Gap toGap() {
        if (compareTo(ONE) > 0 || negate().compareTo(ONE) > 0) {
            throw new ArithmeticException("Ratio: gap must be from -1 to 1: " + this);
        }
        if (big == null) {
            return Gap.ofBillionths(Billionths.ceiling(numerator, denominator));
        }
        return Gap.ofBillionths(Billionths.ceiling(numerator(), denominator()).longValueExact());
    }

    /** {@return this number as a decimal without trailing zeros, rounded toward negative infinity to 9 decimals} */
    public BigDecimal toDecimal() {
        if (big == null && fits(numerator, Billionths.ONE)) {
            return Billionths.toBigDecimal(Math.floorDiv(numerator * Billionths.ONE, denominator));
        }
        BigDecimal rounded = new BigDecimal(Billionths.floor(numerator(), denominator()), Billionths.DECIMALS);
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@return this number as {@link #toDecimal} rounds it} */
    @Override
    public BigDecimal toBigDecimal() {
        return toDecimal();
    }

    /** {@return the numerator of the reduced fraction, which carries the sign} */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** {@return the denominator of the reduced fraction, greater than 0} */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    @Override
    public int compareTo(Ratio other) {
        if (big != null || other.big != null) {
            return toBig().compareTo(other.toBig());
        }
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        int byHigh = Long.compare(
                Math.multiplyHigh(numerator, other.denominator), Math.multiplyHigh(other.numerator, denominator));
        return byHigh == 0
                ? Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator)
                : byHigh;
    }

    private BigRatio toBig() {
        return big == null ? new BigRatio(numerator(), denominator()) : big;
    }

    /** {@return whether both parts fit into longs: {@link #longNumerator} and {@link #longDenominator}} */
    public boolean isLongs() {
        return big == null;
    }

    /** {@return the numerator as a long, which carries the sign; of no meaning unless {@link #isLongs}} */
    public long longNumerator() {
        return numerator;
    }

    /** {@return the denominator as a long, greater than 0; of no meaning unless {@link #isLongs}} */
    public long longDenominator() {
        return denominator;
    }

    /** Whether this number is from 0 to 1. */
    boolean isInUnit() {
        return signum() >= 0 && compareTo(ONE) <= 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Ratio other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(big, other.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** {@return the reduced fraction such as {@code 45/91} or {@code 3}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        if (big != null) {
            return big.toString();
        }
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
