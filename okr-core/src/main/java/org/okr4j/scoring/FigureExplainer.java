package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.okr4j.metric.Attainment;
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
    private final BigDecimal value;

    FigureExplainer(Evidence evidence) {
        this.evidence = evidence;
        this.value = evidence.latestFigure();
    }

    /** {@return why a measure attained its raw figure} */
    Explanation raw(FigureMeasure measure, Attainment.Scored scored) {
        if (measure instanceof Reach reach) {
            return Explanation.of(
                    Operation.QUOTIENT,
                    scored.exactRaw(),
                    Message.of("explanation.reach", scored.exactRaw(), value, reach.target()),
                    evidence.latestLine(),
                    evidence.agreed("explanation.target", reach.target()));
        }
        if (measure instanceof Checkpoints line) {
            return along(points(line), scored.exactRaw(), "explanation.checkpoints");
        }
        return way("explanation.baseline", measure.baseline(), "explanation.target", measure.target());
    }

    /** {@return why closing now would give its score} */
    Explanation score(Zones zones) {
        ImmutableList<Checkpoint> points = points(zones);
        return Clamping.of(along(points, Segment.of(points, value).worth(value), "explanation.zones"));
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

    private Explanation along(ImmutableList<Checkpoint> points, Ratio worth, String key) {
        Segment segment = Segment.of(points, value);
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
        Ratio share = Ratio.of(value).minus(start).dividedBy(Ratio.of(to).minus(start));
        return Explanation.of(
                Operation.SHARE_OF_WAY,
                share,
                Message.of(
                        to.compareTo(from) > 0 ? "explanation.way.up" : "explanation.way.down", share, value, from, to),
                evidence.agreed(fromKey, from),
                evidence.agreed(toKey, to),
                evidence.latestLine());
    }

    /** The two neighboring points that decide what a value is worth; the outer ones go on for ever. */
    private record Segment(Checkpoint from, Checkpoint to) {

        static Segment of(ImmutableList<Checkpoint> points, BigDecimal value) {
            int direction = points.get(1).value().compareTo(points.get(0).value());
            int last = points.size() - 2;
            int index = IntStream.range(0, last)
                    .filter(i -> value.compareTo(points.get(i + 1).value()) * direction < 0)
                    .findFirst()
                    .orElse(last);
            return new Segment(points.get(index), points.get(index + 1));
        }

        Ratio worth(BigDecimal value) {
            Ratio start = Ratio.of(from.value());
            Ratio way =
                    Ratio.of(value).minus(start).dividedBy(Ratio.of(to.value()).minus(start));
            Ratio first = from.share().toRatio();
            return first.plus(way.times(to.share().toRatio().minus(first)));
        }
    }
}
