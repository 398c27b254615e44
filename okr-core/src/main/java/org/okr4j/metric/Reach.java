package org.okr4j.metric;

import static org.okr4j.metric.UnscorableException.check;

import java.math.BigDecimal;
import org.okr4j.value.Ratio;

/**
 * From nothing up to a target: raw is value ÷ target. A value below zero has regressed.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reach extends FigureMeasure {

    private final BigDecimal target;

    Reach(BigDecimal target) {
        super(MeasureKind.REACH);
        this.target = Figures.normalize(target, "target");
        check(
                this.target.signum() > 0,
                UnscorableReason.NOT_POSITIVE,
                kind(),
                "target must be above 0: %s",
                this.target);
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
    public Attainment.Scored attain(BigDecimal value) {
        return Attainment.Scored.of(Ratio.ofQuotient(Figures.normalize(value, "value"), target));
    }

    @Override
    public MeasureParts toParts() {
        return parts().target(target).build();
    }
}
