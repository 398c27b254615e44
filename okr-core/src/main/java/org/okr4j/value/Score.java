package org.okr4j.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.text.Numeric;

/**
 * What something closed is finally worth, from 0 to 1, as published.
 *
 * <p>While it is open there is {@link Progress} only. The two are mostly the same number, but not always: a measure with
 * zones scores 0.7 where its target is just reached. Like progress, a score is an exact number rounded once, toward
 * negative infinity, to 9 decimals.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Score implements Comparable<Score>, Numeric {

    /** No score: 0. */
    public static final Score ZERO = new Score(0);

    /** All of it: 1. */
    public static final Score ONE = new Score(Billionths.ONE);

    private final long billionths;

    private Score(long billionths) {
        this.billionths = billionths;
    }

    /**
     * Returns a score of billionths.
     *
     * @param billionths the number times 1,000,000,000, from 0 to 1,000,000,000
     * @return the score
     * @throws IllegalArgumentException if it is out of range
     */
    public static Score ofBillionths(long billionths) {
        return new Score(Billionths.check("Score", billionths, 0, Billionths.ONE));
    }

    /**
     * Returns a score of a decimal.
     *
     * @param value a number from 0 to 1 with at most 9 decimals
     * @return the score
     * @throws IllegalArgumentException if it is out of range or has more decimals
     */
    public static Score of(BigDecimal value) {
        return new Score(Billionths.of("Score", requireNonNull(value, "value"), 0, Billionths.ONE));
    }

    /**
     * Returns a score of a decimal.
     *
     * @param value a number from 0 to 1 with at most 9 decimals, such as {@code 0.625}
     * @return the score
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Score of(String value) {
        return new Score(Billionths.parse("Score", value, 0, Billionths.ONE));
    }

    /**
     * Returns the score that {@link #toString()} wrote.
     *
     * @param text a number from 0 to 1 with at most 9 decimals
     * @return the score
     * @throws IllegalArgumentException if it is no number, is out of range or has more decimals
     */
    public static Score parse(String text) {
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
     * Returns whether this score reaches another.
     *
     * @param threshold what is asked for
     * @return true if this is the same or more
     */
    public boolean isAtLeast(Score threshold) {
        return billionths >= threshold.billionths;
    }

    /** {@return the progress of the same number} */
    public Progress toProgress() {
        return Progress.ofBillionths(billionths);
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(billionths, other.billionths);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Score other && billionths == other.billionths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(billionths);
    }

    /** {@return the number as a plain decimal such as {@code 0.7}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return Billionths.format(billionths);
    }
}
