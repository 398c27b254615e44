package org.okr4j.metric;

import static org.okr4j.metric.UnscorableException.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * From a baseline to a target along points between them, straight from each to the next. The baseline is worth 0 and the
 * target 1; outside them raw goes on along the outer segments.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Checkpoints extends FigureMeasure {

    private final BigDecimal baseline;
    private final BigDecimal target;
    private final ImmutableList<Checkpoint> points;
    private final PiecewiseLine line;

    Checkpoints(BigDecimal baseline, BigDecimal target, Iterable<Checkpoint> points) {
        super(MeasureKind.CHECKPOINTS);
        this.baseline = Figures.normalize(baseline, "baseline");
        this.target = Figures.normalize(target, "target");
        this.points = ImmutableList.copyOf(points);
        check(
                this.baseline.compareTo(this.target) != 0,
                UnscorableReason.DEGENERATE_RANGE,
                kind(),
                "target must differ from baseline: %s",
                this.target);
        check(!this.points.isEmpty(), UnscorableReason.INCOMPLETE, kind(), "points must be given");
        ImmutableList<Checkpoint> all = ImmutableList.<Checkpoint>builder()
                .add(new Checkpoint(this.baseline, Progress.ZERO))
                .addAll(this.points)
                .add(new Checkpoint(this.target, Progress.ONE))
                .build();
        check(
                Figures.areStrictlyMonotone(Lists.transform(all, Checkpoint::value)),
                UnscorableReason.UNORDERED_CHECKPOINTS,
                kind(),
                "points must lead strictly from baseline %s to target %s: %s",
                this.baseline,
                this.target,
                Iterables.transform(this.points, Checkpoint::value));
        check(
                Ordering.natural().isStrictlyOrdered(Lists.transform(all, Checkpoint::share)),
                UnscorableReason.UNORDERED_CHECKPOINTS,
                kind(),
                "shares must rise strictly between 0 and 1: %s",
                Iterables.transform(this.points, Checkpoint::share));
        this.line = new PiecewiseLine(all);
    }

    @Override
    public BigDecimal baseline() {
        return baseline;
    }

    @Override
    public BigDecimal target() {
        return target;
    }

    /** {@return the points between baseline and target, from the former to the latter; never empty} */
    public ImmutableList<Checkpoint> points() {
        return points;
    }

    @Override
    public Direction direction() {
        return target.compareTo(baseline) > 0 ? Direction.UP : Direction.DOWN;
    }

    @Override
    @Nullable
    Line line(long value, int scale) {
        return line.lineAt(value, scale);
    }

    @Override
    Ratio raw(BigDecimal value) {
        return line.at(value);
    }

    @Override
    public MeasureParts toParts() {
        return parts().baseline(baseline).target(target).addAllPoints(points).build();
    }
}
