package org.okr4j.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.text.Numeric;

/**
 * How far progress lags behind what is expected by now, from -1 to 1, as published: expected minus actual.
 *
 * <p>It is negative where progress is ahead. It is an exact {@link Ratio} rounded once, toward positive infinity, to 9
 * decimals, so that whoever compares it with a threshold of at most 9 decimals by {@link #isAtMost} decides as the exact
 * number does.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Gap implements Comparable<Gap>, Numeric {

    /** Exactly as expected: 0. */
    public static final Gap ZERO = new Gap(0);

    private final long billionths;

    private Gap(long billionths) {
        this.billionths = billionths;
    }

    /**
     * Returns a gap of billionths.
     *
     * @param billionths the number times 1,000,000,000, from -1,000,000,000 to 1,000,000,000
     * @return the gap
     * @throws IllegalArgumentException if it is out of range
     */
    public static Gap ofBillionths(long billionths) {
        return new Gap(Billionths.check("Gap", billionths, -Billionths.ONE, Billionths.ONE));
    }

    /**
     * Returns a gap of a decimal.
     *
     * @param value a number from -1 to 1 with at most 9 decimals
     * @return the gap
     * @throws IllegalArgumentException if it is out of range or has more decimals
     */
    public static Gap of(BigDecimal value) {
        return new Gap(Billionths.of("Gap", requireNonNull(value, "value"), -Billionths.ONE, Billionths.ONE));
    }

    /**
     * Returns a gap of a decimal.
     *
     * @param value a number from -1 to 1 with at most 9 decimals, such as {@code 0.625}
     * @return the gap
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Gap of(String value) {
        return new Gap(Billionths.parse("Gap", value, -Billionths.ONE, Billionths.ONE));
    }

    /**
     * Returns the gap that {@link #toString()} wrote.
     *
     * @param text a number from -1 to 1 with at most 9 decimals
     * @return the gap
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Gap parse(String text) {
        return of(text);
    }

    /** {@return the number times 1,000,000,000, from -1,000,000,000 to 1,000,000,000} */
    public long billionths() {
        return billionths;
    }

    /** {@return the number, from -1 to 1, without trailing zeros} */
    @Override
    public BigDecimal toBigDecimal() {
        return Billionths.toBigDecimal(billionths);
    }

    /** {@return the number as a ratio, to calculate on} */
    public Ratio toRatio() {
        return Ratio.of(billionths, Billionths.ONE);
    }

    /**
     * Returns whether this gap stays within another.
     *
     * @param threshold what is allowed
     * @return true if this is the same or less
     */
    public boolean isAtMost(Gap threshold) {
        return billionths <= threshold.billionths;
    }

    @Override
    public int compareTo(Gap other) {
        return Long.compare(billionths, other.billionths);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Gap other && billionths == other.billionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(billionths);
    }

    /** {@return the number as a plain decimal such as {@code 0.25} or {@code -0.1}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return Billionths.format(billionths);
    }
}
