package org.okr4j.metric;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.okr4j.value.Ratio;

/** A line through at least two points whose values only rise or only fall; the outer segments go on for ever. */
final class PiecewiseLine {

    private final ImmutableList<Checkpoint> points;
    private final int direction;

    /** Takes points that are known to be strictly monotone. */
    PiecewiseLine(ImmutableList<Checkpoint> points) {
        this.points = points;
        this.direction = points.get(1).value().compareTo(points.get(0).value());
    }

    /** Returns the exact share at a value: below 0 before the first point, above 1 after the last. */
    Ratio at(BigDecimal value) {
        int segment = 0;
        while (segment < points.size() - 2 && hasReached(value, points.get(segment + 1))) {
            segment++;
        }
        Checkpoint from = points.get(segment);
        Checkpoint to = points.get(segment + 1);
        Ratio way = Figures.way(from.value(), to.value(), value);
        Ratio start = from.share().toRatio();
        return start.plus(way.times(to.share().toRatio().minus(start)));
    }

    private boolean hasReached(BigDecimal value, Checkpoint point) {
        return value.compareTo(point.value()) * direction >= 0;
    }
}
