package org.okr4j.metric;

import static java.util.Objects.requireNonNull;
import static org.okr4j.metric.UnscorableException.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.value.Ratio;

/**
 * Keep a metric within a band; both ends belong to it.
 *
 * <p>Without a tolerance it is judged by periods, as {@link Maintain} is. With one it is judged by the latest reading: 1
 * inside, falling linearly to 0 at a tolerance's distance from the band, and 0 beyond. From 95 to 105 with tolerance 5,
 * a value of 108 is 0.4.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Within extends Measure {

    private final BigDecimal low;
    private final BigDecimal high;
    private final @Nullable BigDecimal tolerance;
    private final Frequency every;

    Within(BigDecimal low, BigDecimal high, @Nullable BigDecimal tolerance, @Nullable KeepMode mode, Frequency every) {
        super(MeasureKind.WITHIN);
        this.low = Figures.normalize(low, "low");
        this.high = Figures.normalize(high, "high");
        this.tolerance = tolerance == null ? null : Figures.normalize(tolerance, "tolerance");
        this.every = requireNonNull(every, "every");
        check(
                this.low.compareTo(this.high) < 0,
                UnscorableReason.EMPTY_BAND,
                kind(),
                "low must be below high %s: %s",
                this.high,
                this.low);
        check(
                this.tolerance == null || this.tolerance.signum() > 0,
                UnscorableReason.NEGATIVE_TOLERANCE,
                kind(),
                "tolerance must be above 0: %s",
                this.tolerance);
        check(
                mode != KeepMode.LATEST,
                UnscorableReason.CONFLICTING_PARTS,
                kind(),
                "mode must be periods met or proportional: latest");
        check(
                mode != KeepMode.PROPORTIONAL || this.tolerance != null,
                UnscorableReason.INCOMPLETE,
                kind(),
                "tolerance must be given where the mode is proportional");
        check(
                mode != KeepMode.PERIODS_MET || this.tolerance == null,
                UnscorableReason.CONFLICTING_PARTS,
                kind(),
                "mode must be proportional where there is a tolerance: periods met");
    }

    /** {@return the lowest figure inside} */
    public BigDecimal low() {
        return low;
    }

    /** {@return the highest figure inside} */
    public BigDecimal high() {
        return high;
    }

    /** {@return the distance from the band at which nothing is left, if it is judged so} */
    public Optional<BigDecimal> tolerance() {
        return Optional.ofNullable(tolerance);
    }

    /** {@return {@link KeepMode#PROPORTIONAL} where there is a tolerance, else {@link KeepMode#PERIODS_MET}} */
    public KeepMode mode() {
        return tolerance == null ? KeepMode.PERIODS_MET : KeepMode.PROPORTIONAL;
    }

    /** {@return the length of a period; weekly unless set} */
    public Frequency every() {
        return every;
    }

    /**
     * Returns this measure with periods of another length.
     *
     * @param every the length of a period
     * @return the measure
     */
    public Within withEvery(Frequency every) {
        return new Within(low, high, tolerance, mode(), every);
    }

    @Override
    public Direction direction() {
        return Direction.KEEP;
    }

    @Override
    Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        return tolerance == null
                ? Readings.judgePeriods(
                        this,
                        history,
                        period,
                        asOf,
                        every,
                        value -> distance(value).signum() == 0)
                : Readings.judgeLatest(this, history, asOf, latest -> worth(Readings.figure(latest), tolerance));
    }

    private Attainment worth(BigDecimal value, BigDecimal width) {
        return Attainment.Scored.of(
                Ratio.ONE.minus(distance(value).dividedBy(Ratio.of(width))).clampToUnit());
    }

    /** Returns how far a value lies outside the band: 0 inside. */
    private Ratio distance(BigDecimal value) {
        if (value.compareTo(low) < 0) {
            return Figures.difference(low, value);
        }
        return value.compareTo(high) > 0 ? Figures.difference(value, high) : Ratio.ZERO;
    }

    @Override
    public MeasureParts toParts() {
        return parts().low(low)
                .high(high)
                .tolerance(tolerance())
                .mode(Optional.of(mode()).filter(given -> given != KeepMode.PERIODS_MET))
                .every(Optional.of(every).filter(given -> !given.equals(Frequency.WEEKLY)))
                .build();
    }
}
