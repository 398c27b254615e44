package org.okr4j.metric;

import static java.util.Objects.requireNonNull;
import static org.okr4j.metric.UnscorableException.check;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Decimals;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * From a baseline through the thresholds commit, target and stretch, up or down.
 *
 * <p>Progress is the way toward the target, as everywhere. The score runs straight from 0 at the baseline to 0.3 at
 * commit, 0.7 at target and 1 at stretch: closing at the target lowers a progress of 1 to a score of 0.7. Where they are
 * not given, commit and target stand at 0.3 and 0.7 of the way from baseline to stretch; they must be given where that
 * takes more than 1,000 digits.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Zones extends FigureMeasure {

    private static final Progress COMMIT_SHARE = Progress.of("0.3");
    private static final Progress TARGET_SHARE = Progress.of("0.7");

    private final BigDecimal baseline;
    private final BigDecimal commit;
    private final BigDecimal target;
    private final BigDecimal stretch;
    private final @Nullable Line line;
    private final PiecewiseLine scores;

    Zones(BigDecimal baseline, @Nullable BigDecimal commit, @Nullable BigDecimal target, BigDecimal stretch) {
        super(MeasureKind.ZONES);
        this.baseline = Figures.normalize(baseline, "baseline");
        this.stretch = Figures.normalize(stretch, "stretch");
        this.commit = commit == null ? between(COMMIT_SHARE, "commit") : Figures.normalize(commit, "commit");
        this.target = target == null ? between(TARGET_SHARE, "target") : Figures.normalize(target, "target");
        check(
                this.baseline.compareTo(this.stretch) != 0,
                UnscorableReason.DEGENERATE_RANGE,
                kind(),
                "stretch must differ from baseline: %s",
                this.stretch);
        ImmutableList<BigDecimal> thresholds = ImmutableList.of(this.baseline, this.commit, this.target, this.stretch);
        check(
                Figures.areStrictlyMonotone(thresholds),
                UnscorableReason.UNORDERED_ZONES,
                kind(),
                "baseline, commit, target and stretch must rise or fall strictly: %s",
                thresholds);
        this.line = Line.between(this.baseline, this.target);
        this.scores = new PiecewiseLine(ImmutableList.of(
                new Checkpoint(this.baseline, Progress.ZERO),
                new Checkpoint(this.commit, COMMIT_SHARE),
                new Checkpoint(this.target, TARGET_SHARE),
                new Checkpoint(this.stretch, Progress.ONE)));
    }

    private BigDecimal between(Progress share, String part) {
        BigDecimal way = stretch.subtract(baseline);
        BigDecimal threshold = baseline.add(way.multiply(share.toBigDecimal())).stripTrailingZeros();
        check(
                Decimals.isBounded(threshold),
                UnscorableReason.INCOMPLETE,
                kind(),
                "%s must be given where %s of the way has more than %s digits",
                part,
                share,
                Decimals.LIMIT);
        return Figures.normalize(threshold, part);
    }

    @Override
    public BigDecimal baseline() {
        return baseline;
    }

    /** {@return the threshold that is worth a score of 0.3} */
    public BigDecimal commit() {
        return commit;
    }

    /** {@return the threshold that is worth a score of 0.7, at which the progress is 1} */
    @Override
    public BigDecimal target() {
        return target;
    }

    /** {@return the threshold that is worth a score of 1} */
    public BigDecimal stretch() {
        return stretch;
    }

    @Override
    public Direction direction() {
        return stretch.compareTo(baseline) > 0 ? Direction.UP : Direction.DOWN;
    }

    /**
     * Returns the highest threshold that a value reaches.
     *
     * @param value the value of the metric
     * @return the zone
     */
    public Zone zone(BigDecimal value) {
        requireNonNull(value, "value");
        if (hasReached(value, stretch)) {
            return Zone.STRETCH;
        }
        if (hasReached(value, target)) {
            return Zone.TARGET;
        }
        return hasReached(value, commit) ? Zone.COMMIT : Zone.BELOW_COMMIT;
    }

    private boolean hasReached(BigDecimal value, BigDecimal threshold) {
        return direction() == Direction.UP ? value.compareTo(threshold) >= 0 : value.compareTo(threshold) <= 0;
    }

    @Override
    @Nullable
    Line line(long value, int scale) {
        return Line.covering(line, value, scale);
    }

    @Override
    Ratio raw(BigDecimal value) {
        return Figures.way(baseline, target, value);
    }

    @Override
    Attainment.Scored scored(BigDecimal value) {
        return Attainment.Scored.of(raw(value), scores.at(value).clampToUnit(), zone(value));
    }

    @Override
    public MeasureParts toParts() {
        return parts().baseline(baseline)
                .commit(commit)
                .target(target)
                .stretch(stretch)
                .build();
    }
}
