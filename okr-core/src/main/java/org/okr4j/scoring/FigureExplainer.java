package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Checkpoints;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Reach;
import org.okr4j.metric.Zones;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** Explains what the latest figure is worth by a measure that one figure decides. */
final class FigureExplainer {

    private final Evidence evidence;
    private final Explanation line;
    private final Ratio value;
    private final BigDecimal shown;

    private FigureExplainer(Evidence evidence, Explanation line, BigDecimal shown) {
        this.evidence = evidence;
        this.line = line;
        this.value = line.value().orElseThrow();
        this.shown = shown;
    }

    static FigureExplainer ofLatest(Evidence evidence) {
        return new FigureExplainer(evidence, evidence.latestLine(), evidence.latestFigure());
    }

    /**
     * Explains a figure that is not a decimal.
     *
     * @param line the line of the figure
     * @param shown what to show of it
     */
    static FigureExplainer ofForecast(Evidence evidence, Explanation line, BigDecimal shown) {
        return new FigureExplainer(evidence, line, shown);
    }

    /** {@return why a measure makes its raw figure of the value} */
    Explanation raw(FigureMeasure measure) {
        if (measure instanceof Reach reach) {
            Ratio share = value.dividedBy(Ratio.of(reach.target()));
            return Explanation.of(
                    Operation.QUOTIENT,
                    share,
                    Message.of("explanation.reach", share, shown, reach.target()),
                    line,
                    evidence.agreed("explanation.target", reach.target()));
        }
        if (measure instanceof Checkpoints checkpoints) {
            return along(points(checkpoints), "explanation.checkpoints");
        }
        return way("explanation.baseline", measure.baseline(), "explanation.target", measure.target());
    }

    /** {@return why closing now would give its score} */
    Explanation score(Zones zones) {
        return Clamping.of(along(points(zones), "explanation.zones"));
    }

    private static ImmutableList<Checkpoint> points(Checkpoints line) {
        return ImmutableList.<Checkpoint>builder()
                .add(new Checkpoint(line.baseline(), Progress.ZERO))
                .addAll(line.points())
                .add(new Checkpoint(line.target(), Progress.ONE))
                .build();
    }

    private static ImmutableList<Checkpoint> points(Zones zones) {
        return ImmutableList.of(
                new Checkpoint(zones.baseline(), Progress.ZERO),
                new Checkpoint(zones.commit(), Progress.of("0.3")),
                new Checkpoint(zones.target(), Progress.of("0.7")),
                new Checkpoint(zones.stretch(), Progress.ONE));
    }

    private Explanation along(ImmutableList<Checkpoint> points, String key) {
        Segment segment = Segment.of(points, value);
        Ratio worth = segment.worth(value);
        Explanation way = way(
                "explanation.from",
                segment.from().value(),
                "explanation.to",
                segment.to().value());
        return Explanation.of(
                Operation.BETWEEN,
                worth,
                Message.of(
                        key,
                        worth,
                        way.value().orElseThrow(),
                        segment.from().share(),
                        segment.to().share()),
                worthOf(segment.from()),
                worthOf(segment.to()),
                way);
    }

    private Explanation worthOf(Checkpoint point) {
        return Explanation.given(
                point.share().toRatio(),
                Message.of("explanation.point", evidence.wording().figure(point.value()), point.share()));
    }

    private Explanation way(String fromKey, BigDecimal from, String toKey, BigDecimal to) {
        Ratio start = Ratio.of(from);
        Ratio share = value.minus(start).dividedBy(Ratio.of(to).minus(start));
        return Explanation.of(
                Operation.SHARE_OF_WAY,
                share,
                Message.of(
                        to.compareTo(from) > 0 ? "explanation.way.up" : "explanation.way.down", share, shown, from, to),
                evidence.agreed(fromKey, from),
                evidence.agreed(toKey, to),
                line);
    }

    /** The two neighboring points that decide what a value is worth; the outer ones go on for ever. */
    private record Segment(Checkpoint from, Checkpoint to) {

        static Segment of(ImmutableList<Checkpoint> points, Ratio value) {
            int direction = points.get(1).value().compareTo(points.get(0).value());
            int last = points.size() - 2;
            int index = IntStream.range(0, last)
                    .filter(i -> value.compareTo(Ratio.of(points.get(i + 1).value())) * direction < 0)
                    .findFirst()
                    .orElse(last);
            return new Segment(points.get(index), points.get(index + 1));
        }

        Ratio worth(Ratio value) {
            Ratio start = Ratio.of(from.value());
            Ratio way = value.minus(start).dividedBy(Ratio.of(to.value()).minus(start));
            Ratio first = from.share().toRatio();
            return first.plus(way.times(to.share().toRatio().minus(first)));
        }
    }
}
