package org.okr4j.metric;

import static org.okr4j.metric.UnscorableException.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.value.Ratio;

/**
 * From nothing up to a target: raw is value ÷ target. A value below zero has regressed.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reach extends FigureMeasure {

    private final BigDecimal target;
    private final @Nullable Line line;

    Reach(BigDecimal target) {
        super(MeasureKind.REACH);
        this.target = Figures.normalize(target, "target");
        check(
                this.target.signum() > 0,
                UnscorableReason.NOT_POSITIVE,
                kind(),
                "target must be above 0: %s",
                this.target);
        this.line = Line.between(BigDecimal.ZERO, this.target);
    }

    /** {@return zero} */
    @Override
    public BigDecimal baseline() {
        return BigDecimal.ZERO;
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
        return Ratio.ofQuotient(value, target);
    }

    @Override
    public MeasureParts toParts() {
        return parts().target(target).build();
    }
}
