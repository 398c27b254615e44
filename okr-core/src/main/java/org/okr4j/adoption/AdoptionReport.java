package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Indicators;

/**
 * Whether a rollout works, on one page: the usual {@linkplain Indicators figures} with their targets and confidence, each week
 * by week, then who is late with a check-in and what stands in the way.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param asOf the day of the question
 * @param lines the figures: coverage, compliance, quality, alignment, completion, adoption and confidence
 * @param overdue the check-ins whose grace is over, the earliest due first
 * @param blockers what stands in the way, the oldest first
 */
public record AdoptionReport(
        LocalDate asOf,
        ImmutableList<AdoptionLine> lines,
        ImmutableList<CheckInDuty> overdue,
        ImmutableList<OpenBlocker> blockers) {

    /**
     * Checks that nothing is null.
     *
     * @param asOf the day of the question
     * @param lines the figures
     * @param overdue the check-ins whose grace is over
     * @param blockers what stands in the way
     */
    public AdoptionReport {
        requireNonNull(asOf, "asOf");
        requireNonNull(lines, "lines");
        requireNonNull(overdue, "overdue");
        requireNonNull(blockers, "blockers");
    }

    /**
     * Returns the page of a program. The time it takes grows with the program and with the number of weeks.
     *
     * @param figures the figures of the program on the day
     * @param weeks how many of the last weeks are shown, at least 1
     * @return the page
     * @throws IllegalArgumentException if there are less than 1 week
     */
    public static AdoptionReport of(RolloutFigures figures, int weeks) {
        Stream<AdoptionLine> judged = Indicators.all().stream().map(indicator -> line(indicator, figures, weeks));
        return new AdoptionReport(
                figures.asOf(),
                Stream.concat(judged, Stream.of(confidence(figures, weeks))).collect(toImmutableList()),
                CheckInDuty.of(figures.scorecard()).stream()
                        .filter(duty -> duty.overdueSince().isPresent())
                        .collect(toImmutableList()),
                OpenBlocker.of(figures.scorecard()));
    }

    private static AdoptionLine line(Indicator indicator, RolloutFigures figures, int weeks) {
        IndicatorResult judged = figures.judge(indicator);
        return new AdoptionLine(
                judged.results().get(0), Optional.of(judged), figures.weekly(indicator.figure(), weeks));
    }

    private static AdoptionLine confidence(RolloutFigures figures, int weeks) {
        Figure confidence = Figure.of(FigureKind.CONFIDENCE);
        return new AdoptionLine(figures.measure(confidence), Optional.empty(), figures.weekly(confidence, weeks));
    }
}
