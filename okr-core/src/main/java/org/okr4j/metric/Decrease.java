package org.okr4j.metric;

import static org.okr4j.metric.UnscorableException.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Ratio;

/**
 * From a baseline down to a target: raw is (baseline − value) ÷ (baseline − target).
 *
 * <p>From 45 to 30, a value of 36 is 0.6, one of 27 is raw 1.2 and progress 1, one of 48 is raw −0.2 and progress 0.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Decrease extends FigureMeasure {

    private final BigDecimal baseline;
    private final BigDecimal target;
    private final @Nullable Line line;

    Decrease(BigDecimal baseline, BigDecimal target) {
        super(MeasureKind.DECREASE);
        this.baseline = Figures.normalize(baseline, "baseline");
        this.target = Figures.normalize(target, "target");
        int side = this.target.compareTo(this.baseline);
        check(
                side != 0,
                UnscorableReason.DEGENERATE_RANGE,
                kind(),
                "target must differ from baseline: %s",
                this.target);
        check(
                side < 0,
                UnscorableReason.WRONG_DIRECTION,
                kind(),
                "target must be below baseline %s: %s",
                this.baseline,
                this.target);
        this.line = Line.between(this.baseline, this.target);
    }

    @Override
    public BigDecimal baseline() {
        return baseline;
    }

    @Override
    public BigDecimal target() {
        return target;
    }

    @Override
    public Direction direction() {
        return Direction.DOWN;
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
    public MeasureParts toParts() {
        return parts().baseline(baseline).target(target).build();
    }
}
