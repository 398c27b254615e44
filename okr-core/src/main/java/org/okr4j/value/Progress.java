package org.okr4j.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.text.Numeric;

/**
 * How much of the way to a target is made, from 0 to 1, as published.
 *
 * <p>It is an exact {@link Ratio} rounded once, toward negative infinity, to 9 decimals: two thirds are 0.666666666. So
 * whoever compares it with a threshold of at most 9 decimals by {@link #isAtLeast} decides as the exact number does. What
 * went beyond the target, or back behind the start, shows in the raw attainment and not here.
 *
 * <pre>{@code
 * Progress.of("0.625").isAtLeast(Progress.of("0.7"));     // false
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Progress implements Comparable<Progress>, Numeric {

    /** No progress: 0. */
    public static final Progress ZERO = new Progress(0);

    /** All of it: 1. */
    public static final Progress ONE = new Progress(Billionths.ONE);

    private final long billionths;

    private Progress(long billionths) {
        this.billionths = billionths;
    }

    /**
     * Returns a progress of billionths.
     *
     * @param billionths the number times 1,000,000,000, from 0 to 1,000,000,000
     * @return the progress
     * @throws IllegalArgumentException if it is out of range
     */
    public static Progress ofBillionths(long billionths) {
        return new Progress(Billionths.check("Progress", billionths, 0, Billionths.ONE));
    }

    /**
     * Returns a progress of a decimal.
     *
     * @param value a number from 0 to 1 with at most 9 decimals
     * @return the progress
     * @throws IllegalArgumentException if it is out of range or has more decimals
     */
    public static Progress of(BigDecimal value) {
        return new Progress(Billionths.of("Progress", requireNonNull(value, "value"), 0, Billionths.ONE));
    }

    /**
     * Returns a progress of a decimal.
     *
     * @param value a number from 0 to 1 with at most 9 decimals, such as {@code 0.625}
     * @return the progress
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Progress of(String value) {
        return new Progress(Billionths.parse("Progress", value, 0, Billionths.ONE));
    }

    /**
     * Returns the progress that {@link #toString()} wrote.
     *
     * @param text a number from 0 to 1 with at most 9 decimals
     * @return the progress
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Progress parse(String text) {
        return of(text);
    }

    /** {@return the number times 1,000,000,000, from 0 to 1,000,000,000} */
    public long billionths() {
        return billionths;
    }

    /** {@return the number, from 0 to 1, without trailing zeros} */
    @Override
    public BigDecimal toBigDecimal() {
        return Billionths.toBigDecimal(billionths);
    }

    /** {@return the number as a ratio, to calculate on} */
    public Ratio toRatio() {
        return Ratio.of(billionths, Billionths.ONE);
    }

    /**
     * Returns whether this progress reaches another.
     *
     * @param threshold what is asked for
     * @return true if this is the same or more
     */
    public boolean isAtLeast(Progress threshold) {
        return billionths >= threshold.billionths;
    }

    /** {@return the score of the same number} */
    public Score toScore() {
        return Score.ofBillionths(billionths);
    }

    @Override
    public int compareTo(Progress other) {
        return Long.compare(billionths, other.billionths);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Progress other && billionths == other.billionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(billionths);
    }

    /** {@return the number as a plain decimal such as {@code 0.625}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return Billionths.format(billionths);
    }
}
