package org.okr4j.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Progress;

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

    /**
     * Returns how far the metric has come.
     *
     * @param value the value of the metric
     * @return the attainment, flagged where the value is worse than the baseline or beyond the target
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    public abstract Attainment.Scored attain(BigDecimal value);

    /**
     * Returns the progress of the metric.
     *
     * @param value the value of the metric
     * @return the progress between 0 and 1, rounded toward negative infinity to nine decimals
     * @throws IllegalArgumentException if the figure has more than 1,000 digits or decimals
     */
    public final Progress progress(BigDecimal value) {
        return attain(value).progress();
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

    @Override
    final Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        return Readings.judgeLatest(this, history, asOf, latest -> attain(Readings.figure(latest)));
    }
}
