package org.okr4j.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.internal.PowersOfTen;
import org.okr4j.text.Numeric;

/**
 * How much something counts in a mean, relative to the others in it.
 *
 * <p>It stores a number from 0 to 1,000,000,000 with at most 9 decimals. Weights need not add up to anything: 1 and 3 mean
 * the same as 25 and 75. What weighs {@link #ZERO} is shown but does not count.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Weight implements Comparable<Weight>, Numeric {

    /** Shown but not counted: 0. */
    public static final Weight ZERO = new Weight(0);

    /** The weight of whatever nobody gave another: 1. */
    public static final Weight ONE = new Weight(Billionths.ONE);

    private static final long MOST = Billionths.ONE * Billionths.ONE;

    private final long billionths;

    /** How many decimals the number has, from 0 to 9, and the number without its point. */
    private final int decimals;

    private final long unscaled;

    private Weight(long billionths) {
        this.billionths = billionths;
        this.decimals = Billionths.decimals(billionths);
        this.unscaled = billionths / PowersOfTen.get(Billionths.DECIMALS - decimals);
    }

    /**
     * Returns a weight.
     *
     * @param value a number from 0 to 1,000,000,000 with at most 9 decimals
     * @return the weight
     * @throws IllegalArgumentException if it is out of range or has more decimals
     */
    public static Weight of(BigDecimal value) {
        return new Weight(Billionths.of("Weight", requireNonNull(value, "value"), 0, MOST));
    }

    /**
     * Returns a weight.
     *
     * @param value a number from 0 to 1,000,000,000 with at most 9 decimals, such as {@code 2.5}
     * @return the weight
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Weight of(String value) {
        return new Weight(Billionths.parse("Weight", value, 0, MOST));
    }

    /**
     * Returns a weight.
     *
     * @param value a whole number from 0 to 1,000,000,000
     * @return the weight
     * @throws IllegalArgumentException if it is out of range
     */
    public static Weight of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * Returns the weight that {@link #toString()} wrote.
     *
     * @param text a number from 0 to 1,000,000,000 with at most 9 decimals
     * @return the weight
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Weight parse(String text) {
        return of(text);
    }

    /** {@return true if this is 0: shown but not counted} */
    public boolean isZero() {
        return billionths == 0;
    }

    /** {@return the number, from 0 to 1,000,000,000, without trailing zeros} */
    @Override
    public BigDecimal toBigDecimal() {
        return Billionths.toBigDecimal(billionths);
    }

    /** {@return the number as a ratio, to calculate on} */
    public Ratio toRatio() {
        return Ratio.of(billionths, Billionths.ONE);
    }

    /** The number of decimals without trailing zeros, from 0 to 9. */
    int decimals() {
        return decimals;
    }

    /** This times a power of ten, not below {@link #decimals} nor above 9: a whole number of at most 10 to the 18th. */
    long shifted(int power) {
        return power == decimals ? unscaled : unscaled * PowersOfTen.get(power - decimals);
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(billionths, other.billionths);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Weight other && billionths == other.billionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(billionths);
    }

    /** {@return the number as a plain decimal such as {@code 2.5}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return Billionths.format(billionths);
    }
}
