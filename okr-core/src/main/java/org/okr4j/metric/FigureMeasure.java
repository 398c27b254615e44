package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.internal.Decimals;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/**
 * A measure that one figure decides, wherever it comes from: {@link Increase}, {@link Decrease}, {@link Reach},
 * {@link Checkpoints} and {@link Zones}.
 */
public abstract sealed class FigureMeasure extends Measure permits Increase, Decrease, Reach, Checkpoints, Zones {

    FigureMeasure(MeasureKind kind) {
        super(kind);
    }

    /** {@return the figure at which the progress is 0} */
    public abstract BigDecimal baseline();

    /** {@return the figure at which the progress is 1} */
    public abstract BigDecimal target();

    /** The line that decides at a value, given without its point and with its decimals; null where longs do not do. */
    abstract @Nullable Line line(long value, int scale);

    /** The exact raw attainment at a value of any size. */
    abstract Ratio raw(BigDecimal value);

    /**
     * Returns how far the metric has come.
     *
     * @param value the value of the metric
     * @return the attainment, flagged where the value is worse than the baseline or beyond the target
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    public final Attainment.Scored attain(BigDecimal value) {
        return scored(figure(value));
    }

    /** Does what {@link #attain} says; the value is bounded. */
    Attainment.Scored scored(BigDecimal value) {
        if (Decimals.isCompact(value)) {
            long unscaled = Decimals.unscaled(value);
            Line line = line(unscaled, value.scale());
            if (line != null) {
                return Attainment.Scored.of(line.numerator(unscaled, value.scale()), line.denominator(value.scale()));
            }
        }
        return Attainment.Scored.of(raw(value));
    }

    /**
     * Returns the progress of the metric.
     *
     * @param value the value of the metric
     * @return the progress between 0 and 1, rounded toward negative infinity to nine decimals
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    public final Progress progress(BigDecimal value) {
        BigDecimal figure = figure(value);
        return Decimals.isCompact(figure)
                ? Progress.ofBillionths(progressBillionths(Decimals.unscaled(figure), figure.scale()))
                : raw(figure).clampToUnit().toProgress();
    }

    /** A value to calculate with: where it is short, as it is. */
    private static BigDecimal figure(BigDecimal value) {
        requireNonNull(value, "value");
        return Decimals.isCompact(value) ? value : Figures.normalize(value, "value");
    }

    /**
     * Returns the progress of the metric.
     *
     * @param value the value of the metric, such as {@code 12.5}
     * @return the progress between 0 and 1, rounded toward negative infinity to nine decimals
     * @throws IllegalArgumentException if the text is no decimal number
     */
    public final Progress progress(String value) {
        return progress(Figures.parse(value, "value"));
    }

    /**
     * Returns the progress of the metric, for callers who score in a loop: the same as {@link #progress(BigDecimal)}, from
     * {@code long} to {@code long}.
     *
     * <p>It makes no object as long as baseline, target and value are at most 10<sup>18</sup> when written with as many
     * decimals as the longest of them, which is the rule; else it calculates with big integers.
     *
     * <pre>{@code
     * Measure.increase("40.25", "61.75").progressBillionths(5100, 2);      // 500000000: 51.00 is half the way
     * }</pre>
     *
     * @param unscaledValue the value of the metric without its decimal point, such as 5100 for 51.00
     * @param scale the number of its decimals, such as 2 for 51.00; below 0 it counts zeros to append
     * @return the progress times 1,000,000,000, from 0 to 1,000,000,000, rounded toward negative infinity
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    public final long progressBillionths(long unscaledValue, int scale) {
        Line line = line(unscaledValue, scale);
        return line == null
                ? exactly(unscaledValue, scale).toProgress().billionths()
                : line.billionths(unscaledValue, scale);
    }

    /**
     * Adds the exact progress of the metric to a mean, as {@link #progressBillionths} knows it before it rounds.
     *
     * @param mean what to add to
     * @param unscaledValue the value of the metric without its decimal point
     * @param scale the number of its decimals
     * @param weight how much this measure counts in the mean
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    public final void addTo(MeanAccumulator mean, long unscaledValue, int scale, Weight weight) {
        requireNonNull(mean, "mean");
        requireNonNull(weight, "weight");
        Line line = line(unscaledValue, scale);
        if (line == null) {
            mean.add(exactly(unscaledValue, scale), weight);
            return;
        }
        long whole = line.denominator(scale);
        mean.add(Math.max(0, Math.min(whole, line.numerator(unscaledValue, scale))), whole, weight);
    }

    private Ratio exactly(long unscaledValue, int scale) {
        return raw(Figures.normalize(BigDecimal.valueOf(unscaledValue, scale), "value"))
                .clampToUnit();
    }

    @Override
    final Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        return Readings.judgeLatest(this, history, asOf, latest -> scored(Readings.figure(latest)));
    }
}
