package org.okr4j.examples.dashboard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.report.dashboard.TrendPoint;
import org.okr4j.value.Progress;

/**
 * Two lines over the weeks, how far something was and how far it should have been, as points of an SVG of {@value #WIDTH} by
 * {@value #HEIGHT}. A week without a number is a gap in the line and no zero.
 *
 * @param points the weeks
 */
public record Chart(ImmutableList<TrendPoint> points) {

    /** How wide the drawing is. */
    public static final int WIDTH = 300;

    /** How high the drawing is. */
    public static final int HEIGHT = 100;

    private static final BigDecimal TALL = BigDecimal.valueOf(HEIGHT);

    /** {@return the pieces of the line of progress, each the points of a polyline} */
    public ImmutableList<String> progress() {
        return pieces(Standing::number);
    }

    /** {@return the pieces of the line of what was expected} */
    public ImmutableList<String> expected() {
        return pieces(Standing::expected);
    }

    /** {@return the last point that has a number; empty if none has} */
    public Optional<TrendPoint> last() {
        return points.reverse().stream()
                .filter(point -> point.standing().number().isPresent())
                .findFirst();
    }

    /**
     * Returns where a week is.
     *
     * @param week its place in the list
     * @return the coordinate from the left
     */
    public String x(int week) {
        return points.size() < 2
                ? String.valueOf(WIDTH)
                : text(BigDecimal.valueOf((long) WIDTH * week)
                        .divide(BigDecimal.valueOf(points.size() - 1L), 1, RoundingMode.HALF_EVEN));
    }

    /**
     * Returns where a progress is.
     *
     * @param progress the progress
     * @return the coordinate from the top
     */
    public String y(Progress progress) {
        return text(TALL.subtract(progress.toBigDecimal().multiply(TALL)).setScale(1, RoundingMode.HALF_EVEN));
    }

    private ImmutableList<String> pieces(Function<Standing, Optional<Progress>> line) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        int from = 0;
        for (int week = 0; week <= points.size(); week++) {
            if (week == points.size() || line.apply(points.get(week).standing()).isEmpty()) {
                if (week > from) {
                    pieces.add(piece(line, from, week));
                }
                from = week + 1;
            }
        }
        return pieces.build();
    }

    private String piece(Function<Standing, Optional<Progress>> line, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(week -> x(week) + ","
                        + y(line.apply(points.get(week).standing()).orElseThrow()))
                .collect(joining(" "));
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
