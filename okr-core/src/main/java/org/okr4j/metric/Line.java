package org.okr4j.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.internal.Decimals;
import org.okr4j.internal.PowersOfTen;

/**
 * A straight line from one point to another in whole numbers, for figures of few digits: what a figure is worth, as two
 * longs that are not reduced.
 *
 * <p>The figures of both points, and a value before it is looked at, have the same number of decimals, so that they are
 * whole: from 40.25 to 61.75 is from 4025 to 6175. With <i>base</i> and <i>rise</i> in units of 1/<i>one</i>, the worth of
 * <i>v</i> is (base × span + rise × (v − from)) / (one × span).
 *
 * <p>Nothing overflows. All of from, to, base × span and one × span are at most 10^18, also when shifted by as many more
 * decimals as {@link #covers} lets through, and so is <i>v</i>. Hence v − from is at most 2 × 10^18. It is also at most 8 ×
 * 10^18 / |rise|, so that the numerator is at most 8 × 10^18 + 10^18, and the greatest long is 9.22 × 10^18.
 */
final class Line {

    private static final int DIGITS = PowersOfTen.MOST;
    private static final long MOST = PowersOfTen.get(DIGITS);
    private static final long MOST_RISE = 8 * MOST;

    private final int decimals;
    private final int moreDecimals;
    private final long from;
    private final long rise;
    private final long start;
    private final long whole;

    private Line(int decimals, int moreDecimals, long from, long rise, long start, long whole) {
        this.decimals = decimals;
        this.moreDecimals = moreDecimals;
        this.from = from;
        this.rise = rise;
        this.start = start;
        this.whole = whole;
    }

    /** Returns the line from worth 0 at one figure to worth 1 at another that differs; null where longs do not do. */
    static @Nullable Line between(BigDecimal from, BigDecimal to) {
        return between(from, to, Math.max(from.scale(), to.scale()), 0, 1, 1);
    }

    /**
     * Returns the line from a worth at one figure to a worth at another that differs; null where longs do not do.
     *
     * @param from the figure at which the line begins
     * @param to the figure at which it ends
     * @param decimals the decimals that are reckoned with, not fewer than either figure has
     * @param base the worth at the beginning, in units of 1/one
     * @param end the worth at the end, in units of 1/one
     * @param one the units that make 1
     */
    static @Nullable Line between(BigDecimal from, BigDecimal to, int decimals, long base, long end, long one) {
        if (!isShort(from, decimals) || !isShort(to, decimals)) {
            return null;
        }
        long first = shifted(from, decimals);
        long way = shifted(to, decimals) - first;
        long span = Math.abs(way);
        if (span > MOST / one) {
            return null;
        }
        long greatest = Math.max(Math.max(Math.abs(first), Math.abs(first + way)), one * span);
        int moreDecimals = 0;
        while (greatest <= MOST / 10) {
            greatest *= 10;
            moreDecimals++;
        }
        long rise = way < 0 ? base - end : end - base;
        return new Line(decimals, moreDecimals, first, rise, base * span, one * span);
    }

    /** Whether a figure is at most 10^18 once it has that many decimals. */
    private static boolean isShort(BigDecimal figure, int decimals) {
        return figure.precision() + decimals - figure.scale() <= DIGITS;
    }

    private static long shifted(BigDecimal figure, int decimals) {
        return Decimals.unscaled(figure) * PowersOfTen.get(decimals - figure.scale());
    }

    /** Returns this line if it covers a value, else null. */
    static @Nullable Line covering(@Nullable Line line, long value, int scale) {
        return line != null && line.covers(value, scale) ? line : null;
    }

    /** Whether longs do for a value, given without its point and with its decimals, and in what follows. */
    boolean covers(long value, int scale) {
        int missing = decimals - scale;
        if (missing == 0) {
            return isWithin(value, MOST) && reaches(value - from);
        }
        return missing > 0
                ? missing <= DIGITS
                        && isWithin(value, PowersOfTen.get(DIGITS - missing))
                        && reaches(value * PowersOfTen.get(missing) - from)
                : -missing <= moreDecimals
                        && isWithin(value, MOST)
                        && reaches(value - from * PowersOfTen.get(-missing));
    }

    private static boolean isWithin(long value, long limit) {
        return -limit <= value && value <= limit;
    }

    private boolean reaches(long way) {
        return rise == 1 || rise == -1 || isWithin(way, MOST_RISE / Math.abs(rise));
    }

    /** How far a covered value lies from the beginning of the line; below 0 for lower figures, whichever way it leads. */
    long way(long value, int scale) {
        if (scale == decimals) {
            return value - from;
        }
        return scale < decimals
                ? value * PowersOfTen.get(decimals - scale) - from
                : value - from * PowersOfTen.get(scale - decimals);
    }

    /** The numerator of what a covered value is worth, of any sign. */
    long numerator(long value, int scale) {
        long offset = scale <= decimals ? start : start * PowersOfTen.get(scale - decimals);
        return offset + rise * way(value, scale);
    }

    /** The denominator of what a covered value of so many decimals is worth, greater than 0. */
    long denominator(int scale) {
        return scale <= decimals ? whole : whole * PowersOfTen.get(scale - decimals);
    }

    /** What a covered value is worth between 0 and 1, in billionths rounded toward negative infinity. */
    long billionths(long value, int scale) {
        long above = numerator(value, scale);
        long below = denominator(scale);
        if (above <= 0) {
            return 0;
        }
        return above >= below ? Billionths.ONE : Billionths.floor(above, below);
    }
}
