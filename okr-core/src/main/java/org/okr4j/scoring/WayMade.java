package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Checkpoints;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** How much of the way to the target a figure has made that need not be a decimal, as a forecast is not. */
final class WayMade {

    private WayMade() {}

    /** {@return the raw attainment of a figure, exact and unbounded: that which the measure gives to a decimal} */
    static Ratio raw(FigureMeasure measure, Ratio figure) {
        ImmutableList.Builder<Checkpoint> line = ImmutableList.builder();
        line.add(new Checkpoint(measure.baseline(), Progress.ZERO));
        if (measure instanceof Checkpoints checkpoints) {
            line.addAll(checkpoints.points());
        }
        return along(line.add(new Checkpoint(measure.target(), Progress.ONE)).build(), figure);
    }

    /** Straight from each point to the next; the outer ones go on for ever. */
    private static Ratio along(ImmutableList<Checkpoint> points, Ratio figure) {
        int from = 0;
        while (from < points.size() - 2 && way(points, from, figure).compareTo(Ratio.ONE) >= 0) {
            from++;
        }
        Ratio start = points.get(from).share().toRatio();
        Ratio end = points.get(from + 1).share().toRatio();
        return start.plus(way(points, from, figure).times(end.minus(start)));
    }

    private static Ratio way(ImmutableList<Checkpoint> points, int from, Ratio figure) {
        BigDecimal start = points.get(from).value();
        BigDecimal end = points.get(from + 1).value();
        return figure.minus(Ratio.of(start)).dividedBy(Ratio.of(end).minus(Ratio.of(start)));
    }
}
