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
 * Keep a metric at or above a threshold, or at or below it.
 *
 * <p>By default it is judged by {@linkplain KeepMode#PERIODS_MET periods}: those met ÷ those due up to the latest
 * reported one. The last reading of a period counts, a period without one is not met, and the latest reported period
 * counts from the day it is reported. Periods run from the first day of the key result by {@link #every()}, the last one
 * cut at its end; readings outside them count for nothing.
 *
 * <p>In the mode {@link KeepMode#LATEST} only the latest reading counts: 1 where it keeps the threshold, 0.5 where it
 * does not but still keeps the {@linkplain #risk() risk threshold}, else 0. The boundary holds for both: exclusive, a
 * figure at the threshold is 0.5, or 0 without a risk threshold, and one at the risk threshold is 0.
 *
 * <pre>{@code
 * Measure.atLeast("99.5");                                        // in how many weeks
 * Measure.atMost("48").withEvery(Frequency.MONTHLY);              // in how many months
 * Measure.atLeast("99.5").withRisk("99");                         // now
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Maintain extends Measure {

    private static final Ratio AT_RISK = Ratio.of(1, 2);

    private final BigDecimal threshold;
    private final @Nullable BigDecimal risk;
    private final KeepMode mode;
    private final Boundary boundary;
    private final Frequency every;

    Maintain(
            MeasureKind kind,
            BigDecimal threshold,
            @Nullable BigDecimal risk,
            @Nullable KeepMode mode,
            Boundary boundary,
            Frequency every) {
        super(kind);
        this.threshold = Figures.normalize(threshold, "threshold");
        this.risk = risk == null ? null : Figures.normalize(risk, "risk");
        this.mode = mode != null ? mode : risk == null ? KeepMode.PERIODS_MET : KeepMode.LATEST;
        this.boundary = requireNonNull(boundary, "boundary");
        this.every = requireNonNull(every, "every");
        check(
                this.mode != KeepMode.PROPORTIONAL,
                UnscorableReason.CONFLICTING_PARTS,
                kind,
                "mode must be periods met or latest: proportional");
        check(
                this.risk == null || this.mode == KeepMode.LATEST,
                UnscorableReason.CONFLICTING_PARTS,
                kind,
                "mode must be latest where there is a risk threshold: periods met");
        check(
                this.risk == null || sign() * this.risk.compareTo(this.threshold) < 0,
                UnscorableReason.WRONG_RISK_SIDE,
                kind,
                "risk must be %s threshold %s: %s",
                kind == MeasureKind.AT_LEAST ? "below" : "above",
                this.threshold,
                this.risk);
    }

    /** {@return the threshold to keep} */
    public BigDecimal threshold() {
        return threshold;
    }

    /** {@return the threshold on the worse side of which nothing is left, for the mode {@link KeepMode#LATEST}} */
    public Optional<BigDecimal> risk() {
        return Optional.ofNullable(risk);
    }

    /** {@return how it is judged: {@link KeepMode#PERIODS_MET} or {@link KeepMode#LATEST}} */
    public KeepMode mode() {
        return mode;
    }

    /** {@return whether the thresholds themselves are still kept; inclusive unless set} */
    public Boundary boundary() {
        return boundary;
    }

    /** {@return the length of a period; weekly unless set} */
    public Frequency every() {
        return every;
    }

    /**
     * Returns this measure, judged in another way.
     *
     * @param mode {@link KeepMode#PERIODS_MET} or {@link KeepMode#LATEST}
     * @return the measure
     * @throws IllegalArgumentException if the mode is {@link KeepMode#PROPORTIONAL}, or there is a risk threshold and
     *     the mode is not {@link KeepMode#LATEST}
     */
    public Maintain withMode(KeepMode mode) {
        return new Maintain(kind(), threshold, risk, requireNonNull(mode, "mode"), boundary, every);
    }

    /**
     * Returns this measure with a risk threshold, judged by the latest reading: the only mode that has one.
     *
     * @param risk the threshold that still leaves half, on the worse side of {@link #threshold()}
     * @return the measure
     * @throws IllegalArgumentException if it lies on the other side
     */
    public Maintain withRisk(BigDecimal risk) {
        return new Maintain(kind(), threshold, requireNonNull(risk, "risk"), KeepMode.LATEST, boundary, every);
    }

    /**
     * Returns this measure with a risk threshold, judged by the latest reading: the only mode that has one.
     *
     * @param risk the threshold that still leaves half, on the worse side of {@link #threshold()}
     * @return the measure
     * @throws IllegalArgumentException if it lies on the other side, or the text is no decimal number
     */
    public Maintain withRisk(String risk) {
        return withRisk(Figures.parse(risk, "risk"));
    }

    /**
     * Returns this measure with another boundary.
     *
     * @param boundary whether the thresholds themselves are still kept
     * @return the measure
     */
    public Maintain withBoundary(Boundary boundary) {
        return new Maintain(kind(), threshold, risk, mode, boundary, every);
    }

    /**
     * Returns this measure with periods of another length.
     *
     * @param every the length of a period
     * @return the measure
     */
    public Maintain withEvery(Frequency every) {
        return new Maintain(kind(), threshold, risk, mode, boundary, every);
    }

    @Override
    public Direction direction() {
        return Direction.KEEP;
    }

    @Override
    Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        return mode == KeepMode.LATEST
                ? Readings.judgeLatest(this, history, asOf, latest -> worth(Readings.figure(latest)))
                : Readings.judgePeriods(this, history, period, asOf, every, value -> keeps(value, threshold));
    }

    private Attainment worth(BigDecimal value) {
        if (keeps(value, threshold)) {
            return Attainment.Scored.of(Ratio.ONE);
        }
        return Attainment.Scored.of(risk != null && keeps(value, risk) ? AT_RISK : Ratio.ZERO);
    }

    private boolean keeps(BigDecimal value, BigDecimal limit) {
        int side = sign() * value.compareTo(limit);
        return boundary == Boundary.INCLUSIVE ? side >= 0 : side > 0;
    }

    private int sign() {
        return kind() == MeasureKind.AT_LEAST ? 1 : -1;
    }

    @Override
    public MeasureParts toParts() {
        return parts().threshold(threshold)
                .risk(risk())
                .mode(Optional.of(mode).filter(given -> given != KeepMode.PERIODS_MET))
                .boundary(Optional.of(boundary).filter(given -> given != Boundary.INCLUSIVE))
                .every(Optional.of(every).filter(given -> !given.equals(Frequency.WEEKLY)))
                .build();
    }
}
