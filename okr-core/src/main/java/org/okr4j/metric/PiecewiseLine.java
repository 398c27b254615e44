package org.okr4j.metric;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Billionths;
import org.okr4j.internal.PowersOfTen;
import org.okr4j.value.Ratio;

/** A line through at least two points whose values only rise or only fall; the outer segments go on for ever. */
final class PiecewiseLine {

    private final ImmutableList<Checkpoint> points;
    private final int direction;

    /** The segments for figures of few digits; empty where longs do not do for one of them. */
    private final ImmutableList<Line> lines;

    /** Takes points that are known to be strictly monotone. */
    PiecewiseLine(ImmutableList<Checkpoint> points) {
        this.points = points;
        this.direction = points.get(1).value().compareTo(points.get(0).value());
        this.lines = lines(points);
    }

    private static ImmutableList<Line> lines(ImmutableList<Checkpoint> points) {
        int decimals = 0;
        int shareDecimals = 0;
        for (Checkpoint point : points) {
            decimals = Math.max(decimals, point.value().scale());
            shareDecimals =
                    Math.max(shareDecimals, Billionths.decimals(point.share().billionths()));
        }
        long one = PowersOfTen.get(shareDecimals);
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = 1; i < points.size(); i++) {
            Checkpoint from = points.get(i - 1);
            Checkpoint to = points.get(i);
            Line line = Line.between(from.value(), to.value(), decimals, units(from, one), units(to, one), one);
            if (line == null) {
                return ImmutableList.of();
            }
            lines.add(line);
        }
        return lines.build();
    }

    private static long units(Checkpoint point, long one) {
        return point.share().billionths() / (Billionths.ONE / one);
    }

    /** Returns the segment that decides at a value, given without its point; null where longs do not do. */
    @Nullable
    Line lineAt(long value, int scale) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (!line.covers(value, scale)) {
                return null;
            }
            if (i == 0 || Long.signum(line.way(value, scale)) * direction >= 0) {
                return line;
            }
        }
        return null;
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
