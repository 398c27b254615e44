package org.okr4j.alignment;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Direction;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Stage;
import org.okr4j.metric.Within;
import org.okr4j.text.Message;

/**
 * Whether a new measure asks for less than the one before. Only what has to be reached is compared: where a way begins, and
 * what counts on the way, is no matter to those who wait for its end. What asks for more harms nobody.
 */
final class TargetMove {

    private TargetMove() {}

    /** {@return lowered or moved; empty where as much or more is asked for, and where there was nothing to be reached} */
    static Optional<TriggerKind> of(Promise was, Promise is) {
        if (was.measure.equals(is.measure) && was.unit.equals(is.unit)) {
            return Optional.empty();
        }
        if (was.measure.isEmpty() || was.measure.get().kind() == MeasureKind.FIND_BASELINE) {
            return Optional.empty();
        }
        boolean sameUnit = was.unit.isEmpty() || is.unit.isEmpty() || was.unit.equals(is.unit);
        if (is.measure.isEmpty() || !sameUnit) {
            return Optional.of(TriggerKind.TARGET_MOVED);
        }
        return of(was.measure.get(), is.measure.get());
    }

    private static Optional<TriggerKind> of(Measure was, Measure is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (was instanceof FigureMeasure first
                && is instanceof FigureMeasure second
                && was.direction() == is.direction()) {
            return lowered(first.target().compareTo(second.target()), was.direction());
        }
        if (was instanceof Maintain first && is instanceof Maintain second && was.kind() == is.kind()) {
            return lowered(first, second);
        }
        if (was instanceof Within first && is instanceof Within second) {
            return either(
                    second.low().compareTo(first.low()) < 0 || second.high().compareTo(first.high()) > 0,
                    second.low().compareTo(first.low()) > 0 || second.high().compareTo(first.high()) < 0);
        }
        if (was instanceof Milestones first && is instanceof Milestones second) {
            ImmutableSet<String> before = names(first);
            ImmutableSet<String> after = names(second);
            return either(!after.containsAll(before), !before.containsAll(after));
        }
        return was.kind() == is.kind() && was.kind() == MeasureKind.BINARY
                ? Optional.empty()
                : Optional.of(TriggerKind.TARGET_MOVED);
    }

    private static Optional<TriggerKind> lowered(Maintain was, Maintain is) {
        BigDecimal before = was.threshold();
        BigDecimal after = is.threshold();
        int fall = before.compareTo(after);
        Direction way = was.kind() == MeasureKind.AT_LEAST ? Direction.UP : Direction.DOWN;
        return fall == 0 && was.boundary() == Boundary.EXCLUSIVE && is.boundary() == Boundary.INCLUSIVE
                ? Optional.of(TriggerKind.TARGET_LOWERED)
                : lowered(fall, way);
    }

    /** By whether the figure fell, as its sign says, and where it is meant to go. */
    private static Optional<TriggerKind> lowered(int fall, Direction way) {
        return (way == Direction.UP ? fall : -fall) > 0 ? Optional.of(TriggerKind.TARGET_LOWERED) : Optional.empty();
    }

    private static Optional<TriggerKind> either(boolean isLess, boolean isMore) {
        if (isLess) {
            return Optional.of(isMore ? TriggerKind.TARGET_MOVED : TriggerKind.TARGET_LOWERED);
        }
        return Optional.empty();
    }

    private static ImmutableSet<String> names(Milestones milestones) {
        return milestones.stages().stream().map(Stage::name).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What is to be reached.
     *
     * @param measure how it is measured, if it is
     * @param unit the unit of its figures
     */
    record Promise(Optional<Measure> measure, Optional<MetricUnit> unit) {

        /** {@return how it is measured, in a few words} */
        Message text() {
            return measure.map(each -> unit.map(each::text).orElseGet(each::text))
                    .orElseGet(() -> Message.of("alignment.impact.no-measure"));
        }
    }
}
