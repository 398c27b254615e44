package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Reading;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * Where a key result will stand on the last day of its period if it goes on as it went so far, and what it takes a week
 * to reach its target.
 *
 * <p>The forecast lies on the straight line nearest to the values reported within the period, by least squares over
 * days. It takes values of at least three different days; of fewer there is no forecast, only what is needed a week.
 * Nothing is capped: a forecast may lie beyond the target or behind the baseline. All is computed exactly.
 *
 * <p>Measures of one figure are forecast in figures of the metric and in raw attainment, those of stages in raw
 * attainment only: the share of the weight that will be done. What is kept rather than reached (at least, at most,
 * within), what is done or not, and a baseline that is looked for have no rate, so there is no forecast; nor is there one
 * after the period, for what is closed or given up, or for what cannot be scored. The {@linkplain #reason() reason} says
 * so.
 *
 * <pre>{@code
 * // 10 on 8 July, 20 on 15 July, 30 on 22 July
 * Forecast f = Forecast.of(Measure.increase("0", "100"), readings, quarter, LocalDate.of(2026, 7, 22));
 * f.value();             // Optional[130] on 30 September
 * f.raw();               // Optional[1.3]
 * f.slopePerWeek();      // Optional[10]
 * f.neededPerWeek();     // Optional[7]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Forecast implements WithForecast permits ImmutableForecast {

    Forecast() {}

    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the forecast of a metric, for who has nothing but figures.
     *
     * @param measure how it is measured
     * @param readings the values, in any order; of several on one date the last one counts. Values before the period
     *     make no trend; the latest of all is where the metric stands
     * @param period the days in which the target is to be reached
     * @param asOf the day of the question; later values are not seen
     * @return the forecast, or the reason why there is none
     */
    public static Forecast of(Measure measure, Iterable<Reading> readings, DateRange period, LocalDate asOf) {
        requireNonNull(measure, "measure");
        requireNonNull(readings, "readings");
        requireNonNull(period, "period");
        requireNonNull(asOf, "asOf");
        return new Forecaster(period, asOf).forecast(measure, readings);
    }

    /** {@return the last day of the period, for which the forecast is made} */
    public abstract LocalDate date();

    /**
     * {@return the values that the trend is made of: of each day within the period, up to the day of the question, the
     * last one, by date; empty where nothing can be forecast}
     */
    public abstract ImmutableList<Reading> readings();

    /** {@return where the metric will stand, exact; absent without a forecast, and for stages} */
    public abstract Optional<Ratio> exactValue();

    /** {@return the raw attainment that this amounts to, unbounded and exact; absent without a forecast} */
    public abstract Optional<Ratio> exactRaw();

    /**
     * {@return how much a week was gained so far, in figures of the metric, and for stages in raw attainment; exact, and
     * negative where it falls; absent without a forecast}
     */
    public abstract Optional<Ratio> slopePerWeek();

    /**
     * {@return how much a week it takes from the latest value (the baseline, where none was reported) to the target: the
     * difference divided by the weeks left, in the same figures as the slope; exact, and negative for what is to fall or is
     * beyond its target} Weeks are counted from the day of the question, or from the first day of the period where that is
     * later. Absent on the last day and after, and where nothing can be forecast, but not where data is thin.
     */
    public abstract Optional<Ratio> neededPerWeek();

    /** {@return the forecast in a sentence with its numbers, or why there is none} */
    public abstract Message reason();

    /** {@return where the metric will stand, rounded toward negative infinity to 9 decimals; absent as the exact value} */
    public final Optional<BigDecimal> value() {
        return exactValue().map(Ratio::toDecimal);
    }

    /** {@return the raw attainment, rounded toward negative infinity to 9 decimals; absent as the exact one} */
    public final Optional<BigDecimal> raw() {
        return exactRaw().map(Ratio::toDecimal);
    }

    /** {@return whether there is a forecast} */
    public final boolean isMade() {
        return exactRaw().isPresent();
    }

    /** {@return whether the target will be reached; decided on the exact number, and false without a forecast} */
    public final boolean reachesTarget() {
        return exactRaw().filter(raw -> raw.compareTo(Ratio.ONE) >= 0).isPresent();
    }

    /**
     * {@return whether the forecast looks more than four times as far ahead as its values reach back, so that it tells a
     * direction and hardly a figure: four weekly values say little of a year} The number four is this library's own.
     */
    public abstract boolean isFarAhead();

    static final class Builder extends ImmutableForecast.Builder {
        Builder() {}
    }
}
