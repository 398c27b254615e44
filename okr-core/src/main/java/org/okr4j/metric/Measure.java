package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.text.Message;

/**
 * How a key result is measured: what is wanted, and how figures turn into attainment.
 *
 * <p>What a measure must hold is checked when it is built: an increase from 60 to 40 is refused. To keep such a faulty
 * measure instead, as imports and rules do, read it through {@link MeasureParts#toMeasureLeniently()}.
 *
 * <p>Two measures are equal when they are of one kind and made of the same {@linkplain #toParts() parts}. Decimals are
 * normalized: 40 and 40.0 are the same. All implementations are immutable and thread-safe.
 */
public abstract sealed class Measure
        permits FigureMeasure, Maintain, Within, Milestones, Binary, FindBaseline, Measure.Unscorable {

    private final MeasureKind kind;

    Measure(MeasureKind kind) {
        this.kind = kind;
    }

    /**
     * Returns a measure that rises.
     *
     * @param baseline where it starts
     * @param target where it is to arrive, above the baseline
     * @return the measure
     * @throws IllegalArgumentException if the target is not above the baseline
     */
    public static Increase increase(BigDecimal baseline, BigDecimal target) {
        return new Increase(baseline, target);
    }

    /**
     * Returns a measure that rises.
     *
     * @param baseline where it starts
     * @param target where it is to arrive, above the baseline
     * @return the measure
     * @throws IllegalArgumentException if the target is not above the baseline, or a text is no decimal number
     */
    public static Increase increase(String baseline, String target) {
        return new Increase(Figures.parse(baseline, "baseline"), Figures.parse(target, "target"));
    }

    /**
     * Returns a measure that falls.
     *
     * @param baseline where it starts
     * @param target where it is to arrive, below the baseline
     * @return the measure
     * @throws IllegalArgumentException if the target is not below the baseline
     */
    public static Decrease decrease(BigDecimal baseline, BigDecimal target) {
        return new Decrease(baseline, target);
    }

    /**
     * Returns a measure that falls.
     *
     * @param baseline where it starts
     * @param target where it is to arrive, below the baseline
     * @return the measure
     * @throws IllegalArgumentException if the target is not below the baseline, or a text is no decimal number
     */
    public static Decrease decrease(String baseline, String target) {
        return new Decrease(Figures.parse(baseline, "baseline"), Figures.parse(target, "target"));
    }

    /**
     * Returns a measure that rises from nothing.
     *
     * @param target where it is to arrive, above zero
     * @return the measure
     * @throws IllegalArgumentException if the target is not above zero
     */
    public static Reach reach(BigDecimal target) {
        return new Reach(target);
    }

    /**
     * Returns a measure that rises from nothing.
     *
     * @param target where it is to arrive, above zero
     * @return the measure
     * @throws IllegalArgumentException if the target is not above zero, or the text is no decimal number
     */
    public static Reach reach(String target) {
        return new Reach(Figures.parse(target, "target"));
    }

    /**
     * Returns a measure that never falls below a threshold, judged by weekly periods.
     *
     * @param threshold the lowest figure that keeps it
     * @return the measure
     */
    public static Maintain atLeast(BigDecimal threshold) {
        return new Maintain(MeasureKind.AT_LEAST, threshold, null, null, Boundary.INCLUSIVE, Frequency.WEEKLY);
    }

    /**
     * Returns a measure that never falls below a threshold, judged by weekly periods.
     *
     * @param threshold the lowest figure that keeps it
     * @return the measure
     * @throws IllegalArgumentException if the text is no decimal number
     */
    public static Maintain atLeast(String threshold) {
        return atLeast(Figures.parse(threshold, "threshold"));
    }

    /**
     * Returns a measure that never rises above a threshold, judged by weekly periods.
     *
     * @param threshold the highest figure that keeps it
     * @return the measure
     */
    public static Maintain atMost(BigDecimal threshold) {
        return new Maintain(MeasureKind.AT_MOST, threshold, null, null, Boundary.INCLUSIVE, Frequency.WEEKLY);
    }

    /**
     * Returns a measure that never rises above a threshold, judged by weekly periods.
     *
     * @param threshold the highest figure that keeps it
     * @return the measure
     * @throws IllegalArgumentException if the text is no decimal number
     */
    public static Maintain atMost(String threshold) {
        return atMost(Figures.parse(threshold, "threshold"));
    }

    /**
     * Returns a measure that stays within a band, judged by weekly periods.
     *
     * @param low the lowest figure inside
     * @param high the highest figure inside
     * @return the measure
     * @throws IllegalArgumentException if {@code low} is not below {@code high}
     */
    public static Within within(BigDecimal low, BigDecimal high) {
        return new Within(low, high, null, null, Frequency.WEEKLY);
    }

    /**
     * Returns a measure that stays within a band, judged by weekly periods.
     *
     * @param low the lowest figure inside
     * @param high the highest figure inside
     * @return the measure
     * @throws IllegalArgumentException if {@code low} is not below {@code high}, or a text is no decimal number
     */
    public static Within within(String low, String high) {
        return within(Figures.parse(low, "low"), Figures.parse(high, "high"));
    }

    /**
     * Returns a measure that stays within a band, judged by the distance of the latest figure from it.
     *
     * @param low the lowest figure inside
     * @param high the highest figure inside
     * @param tolerance the distance from the band at which nothing is left, above zero
     * @return the measure
     * @throws IllegalArgumentException if {@code low} is not below {@code high}, or the tolerance not above zero
     */
    public static Within within(BigDecimal low, BigDecimal high, BigDecimal tolerance) {
        return new Within(low, high, requireNonNull(tolerance, "tolerance"), null, Frequency.WEEKLY);
    }

    /**
     * Returns a measure that stays within a band, judged by the distance of the latest figure from it.
     *
     * @param low the lowest figure inside
     * @param high the highest figure inside
     * @param tolerance the distance from the band at which nothing is left, above zero
     * @return the measure
     * @throws IllegalArgumentException if {@code low} is not below {@code high}, the tolerance not above zero, or a text
     *     no decimal number
     */
    public static Within within(String low, String high, String tolerance) {
        return within(Figures.parse(low, "low"), Figures.parse(high, "high"), Figures.parse(tolerance, "tolerance"));
    }

    /**
     * Returns a measure of stages.
     *
     * @param stages the stages, at least one, with different names and not all of weight zero
     * @return the measure
     * @throws IllegalArgumentException if they are not so
     */
    public static Milestones milestones(Stage... stages) {
        return new Milestones(ImmutableList.copyOf(stages));
    }

    /**
     * Returns a measure of stages.
     *
     * @param stages the stages, at least one, with different names and not all of weight zero
     * @return the measure
     * @throws IllegalArgumentException if they are not so
     */
    public static Milestones milestones(Iterable<Stage> stages) {
        return new Milestones(stages);
    }

    /**
     * Returns a measure that rises or falls along points.
     *
     * @param baseline where it starts, worth 0
     * @param target where it is to arrive, worth 1
     * @param points at least one point between them, in the order from baseline to target, with rising shares
     * @return the measure
     * @throws IllegalArgumentException if baseline and target are the same, or the points are not so
     */
    public static Checkpoints checkpoints(BigDecimal baseline, BigDecimal target, Iterable<Checkpoint> points) {
        return new Checkpoints(baseline, target, points);
    }

    /**
     * Returns a measure that rises or falls along points.
     *
     * @param baseline where it starts, worth 0
     * @param target where it is to arrive, worth 1
     * @param points at least one point between them, in the order from baseline to target, with rising shares
     * @return the measure
     * @throws IllegalArgumentException if baseline and target are the same, the points are not so, or a text is no
     *     decimal number
     */
    public static Checkpoints checkpoints(String baseline, String target, Iterable<Checkpoint> points) {
        return new Checkpoints(Figures.parse(baseline, "baseline"), Figures.parse(target, "target"), points);
    }

    /** {@return the measure of something that is done or not, without a due date} */
    public static Binary binary() {
        return new Binary(null);
    }

    /**
     * Returns the measure of something that is done or not.
     *
     * @param due the day by which it is to be done
     * @return the measure
     */
    public static Binary binary(LocalDate due) {
        return new Binary(requireNonNull(due, "due"));
    }

    /**
     * Returns a measure with zones, commit and target at 0.3 and 0.7 of the way from baseline to stretch.
     *
     * @param baseline where it starts
     * @param stretch the threshold worth a score of 1
     * @return the measure
     * @throws IllegalArgumentException if both are the same
     */
    public static Zones zones(BigDecimal baseline, BigDecimal stretch) {
        return new Zones(baseline, null, null, stretch);
    }

    /**
     * Returns a measure with zones, commit and target at 0.3 and 0.7 of the way from baseline to stretch.
     *
     * @param baseline where it starts
     * @param stretch the threshold worth a score of 1
     * @return the measure
     * @throws IllegalArgumentException if both are the same, or a text is no decimal number
     */
    public static Zones zones(String baseline, String stretch) {
        return zones(Figures.parse(baseline, "baseline"), Figures.parse(stretch, "stretch"));
    }

    /**
     * Returns a measure with zones. The four figures rise or fall strictly.
     *
     * @param baseline where it starts
     * @param commit the threshold worth a score of 0.3
     * @param target the threshold worth a score of 0.7 and a progress of 1
     * @param stretch the threshold worth a score of 1
     * @return the measure
     * @throws IllegalArgumentException if they are not so
     */
    public static Zones zones(BigDecimal baseline, BigDecimal commit, BigDecimal target, BigDecimal stretch) {
        return new Zones(baseline, requireNonNull(commit, "commit"), requireNonNull(target, "target"), stretch);
    }

    /**
     * Returns a measure with zones. The four figures rise or fall strictly.
     *
     * @param baseline where it starts
     * @param commit the threshold worth a score of 0.3
     * @param target the threshold worth a score of 0.7 and a progress of 1
     * @param stretch the threshold worth a score of 1
     * @return the measure
     * @throws IllegalArgumentException if they are not so, or a text is no decimal number
     */
    public static Zones zones(String baseline, String commit, String target, String stretch) {
        return new Zones(
                Figures.parse(baseline, "baseline"),
                Figures.parse(commit, "commit"),
                Figures.parse(target, "target"),
                Figures.parse(stretch, "stretch"));
    }

    /** {@return the measure of a search for where a metric stands} */
    public static FindBaseline findBaseline() {
        return FindBaseline.INSTANCE;
    }

    /** {@return the kind of this measure} */
    public final MeasureKind kind() {
        return kind;
    }

    /** {@return where the metric is meant to go} */
    public abstract Direction direction();

    /** {@return the parts that make this measure, options left out where they have their default} */
    public abstract MeasureParts toParts();

    /**
     * Returns how far a history has brought this measure.
     *
     * @param history the readings, in any order; of several on one date the last one counts
     * @param period the dates of the key result, from whose first day periods run
     * @param asOf the day of the question; readings after it are not seen
     * @param closed whether the key result is closed, which only {@link FindBaseline} asks for
     * @return the attainment; silence is scored 0 and flagged {@link Flag#NO_DATA}
     */
    public final Attainment attain(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
        requireNonNull(history, "history");
        requireNonNull(period, "period");
        requireNonNull(asOf, "asOf");
        return judge(history, period, asOf, closed);
    }

    /** Does what {@link #attain} says. */
    abstract Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed);

    /**
     * Returns whether this measure understands a measurement.
     *
     * @param measurement the measurement
     * @return true if it is of the right form and names nothing unknown
     */
    public boolean accepts(Measurement measurement) {
        return kind.accepts(measurement);
    }

    /** {@return what this measure asks for, in a few words such as "from 45 down to 30"} Details are left out. */
    public final Message text() {
        return MetricWording.WITHOUT_UNIT.of(this);
    }

    /**
     * Returns what this measure asks for, in a few words such as "from 45 days down to 30 days". Details are left out.
     *
     * @param unit the unit of its figures
     * @return the words
     */
    public final Message text(MetricUnit unit) {
        return new MetricWording(requireNonNull(unit, "unit")).of(this);
    }

    /** {@return a builder of parts with the kind set} */
    final MeasureParts.Builder parts() {
        return MeasureParts.builder().kind(kind);
    }

    /** {@return whether the other object is a measure of the same kind, made of the same parts} */
    @Override
    public final boolean equals(@Nullable Object object) {
        return object instanceof Measure other
                && getClass() == other.getClass()
                && toParts().equals(other.toParts());
    }

    @Override
    public final int hashCode() {
        return toParts().hashCode();
    }

    /** {@return the kind and the parts, such as {@code increase{baseline=40, target=60}}} */
    @Override
    public final String toString() {
        return toParts().toString();
    }

    /**
     * A measure whose parts make none, kept with the reason so that it can be reported and mended.
     *
     * <p>It comes from {@link MeasureParts#toMeasureLeniently()} alone. This class is immutable and thread-safe.
     */
    public static final class Unscorable extends Measure {

        private final MeasureParts parts;
        private final UnscorableReason reason;

        Unscorable(MeasureParts parts, UnscorableReason reason) {
            super(parts.kind());
            this.parts = parts;
            this.reason = reason;
        }

        /** {@return why these parts make no measure} */
        public UnscorableReason reason() {
            return reason;
        }

        /** {@return {@link Direction#NONE}: the parts may contradict each other} */
        @Override
        public Direction direction() {
            return Direction.NONE;
        }

        @Override
        Attainment judge(Iterable<Reading> history, DateRange period, LocalDate asOf, boolean closed) {
            return new Attainment.NotScorable(reason);
        }

        /** {@return the parts as they are} */
        @Override
        public MeasureParts toParts() {
            return parts;
        }
    }
}
