package org.okr4j.metric;

import static org.okr4j.metric.UnscorableException.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Ratio;

/**
 * From a baseline up to a target: raw is (value − baseline) ÷ (target − baseline).
 *
 * <p>From 40 to 60, a value of 50 is 0.5, one of 70 is raw 1.5 and progress 1, one of 35 is raw −0.25 and progress 0.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Increase extends FigureMeasure {

    private final BigDecimal baseline;
    private final BigDecimal target;
    private final @Nullable Line line;

    Increase(BigDecimal baseline, BigDecimal target) {
        super(MeasureKind.INCREASE);
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
                side > 0,
                UnscorableReason.WRONG_DIRECTION,
                kind(),
                "target must be above baseline %s: %s",
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
        return Direction.UP;
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
