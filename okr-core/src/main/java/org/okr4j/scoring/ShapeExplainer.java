package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import org.okr4j.text.Message;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** Explains what a shape that jumps or bends expects when a share of the time is over. */
final class ShapeExplainer {

    private static final PacePoint START = new PacePoint(Ratio.ZERO, Progress.ZERO);
    private static final PacePoint END = new PacePoint(Ratio.ONE, Progress.ONE);

    private final PaceShape shape;

    ShapeExplainer(PaceShape shape) {
        this.shape = shape;
    }

    /** {@return what is expected, above the line that tells how much of the time is over} */
    Explanation explain(Explanation time) {
        Ratio over = time.value().orElseThrow();
        Ratio expected = shape.expectedAt(over);
        ImmutableList<PacePoint> points = points();
        int next = (int) points.stream()
                .takeWhile(point -> point.time().compareTo(over) <= 0)
                .count();
        PacePoint from = points.get(next - 1);
        if (shape.isStepped() || next == points.size() || from.time().equals(over)) {
            return Explanation.of(
                    Operation.RULE, expected, Message.of("explanation.expected.step", expected, from.time()), time);
        }
        PacePoint to = points.get(next);
        Ratio way = over.minus(from.time()).dividedBy(to.time().minus(from.time()));
        return Explanation.of(
                Operation.BETWEEN,
                expected,
                Message.of("explanation.expected.line", expected, from.time(), to.time()),
                point(from),
                point(to),
                Explanation.of(
                        Operation.SHARE_OF_WAY,
                        way,
                        Message.of("explanation.time.way", way, from.time(), to.time()),
                        Explanation.given(from.time(), Message.of("explanation.time.from", from.time())),
                        Explanation.given(to.time(), Message.of("explanation.time.to", to.time())),
                        time));
    }

    private ImmutableList<PacePoint> points() {
        ImmutableList<PacePoint> given = shape.points();
        ImmutableList.Builder<PacePoint> all = ImmutableList.builder();
        if (given.get(0).time().signum() > 0) {
            all.add(START);
        }
        all.addAll(given);
        if (!given.get(given.size() - 1).time().equals(Ratio.ONE)) {
            all.add(END);
        }
        return all.build();
    }

    private static Explanation point(PacePoint point) {
        return Explanation.given(
                point.expected().toRatio(), Message.of("explanation.time.point", point.expected(), point.time()));
    }
}
