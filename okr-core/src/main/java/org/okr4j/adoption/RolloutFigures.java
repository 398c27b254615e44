package org.okr4j.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.Indicator;
import org.okr4j.scoring.Scorecard;

/**
 * The figures that tell whether a rollout works, on the day of a scorecard or week by week.
 *
 * <table>
 * <caption>What is counted, of what</caption>
 * <tr><th>figure</th><th>numerator</th><th>denominator</th></tr>
 * <tr><td>coverage</td><td>those that have published an objective with a key result</td><td>departments in scope</td></tr>
 * <tr><td>compliance</td><td>complete ones</td><td>{@linkplain Compliance periods of teams} that were due</td></tr>
 * <tr><td>quality</td><td>measurable outcomes</td><td>published key results of which the kind is known</td></tr>
 * <tr><td>alignment</td><td>those that lead up to the organization</td><td>published objectives of departments</td></tr>
 * <tr><td>confidence</td><td>sum of their {@linkplain ConfidenceAverage means}</td><td>teams that have stated any</td></tr>
 * <tr><td>completion</td><td>those that reached 70 % of their target</td><td>key results of ended cycles, as the
 * {@linkplain Scorecard#completion() scorecard} counts them</td></tr>
 * <tr><td>adoption</td><td>those that have published, and checked in completely for four weeks</td><td>units in
 * scope</td></tr>
 * <tr><td>individuals linked</td><td>those that lead up to a department</td><td>published objectives of individuals</td></tr>
 * <tr><td>pilots published</td><td>those that have published an objective with a key result</td><td>pilots</td></tr>
 * </table>
 *
 * <p>Only units count that exist on the day, and only objectives in cycles that contain it. <em>Published</em> is what is
 * published, or was closed while its cycle still ran; what was deprioritized or cancelled is left out from that day on.
 * <em>Departments</em> are units of the level of departments. <em>In scope</em> are those whose phase of the roadmap has begun
 * by its plan, and all where no roadmap is followed: nobody is expected to publish before.
 *
 * <pre>{@code
 * RolloutFigures figures = RolloutFigures.of(scorecard);
 * FigureResult coverage = figures.measure(Figure.of(FigureKind.COVERAGE));
 * coverage.value();                                            // 4/5
 * coverage.offenders();                                        // the department that has not published
 * figures.judge(Indicator.of(Figure.of(FigureKind.COMPLIANCE), Comparator.AT_LEAST, "0.85").withWeeks(3)).verdict();
 * }</pre>
 *
 * <p>Nothing is computed before it is asked for, and nothing is kept. This class is immutable and thread-safe.
 */
public final class RolloutFigures {

    private final Scorecard scorecard;

    private RolloutFigures(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /**
     * Returns the figures of a program.
     *
     * @param scorecard its scores on the day
     * @return the figures
     */
    public static RolloutFigures of(Scorecard scorecard) {
        return new RolloutFigures(requireNonNull(scorecard, "scorecard"));
    }

    /** {@return the scores by which figures are measured} */
    public Scorecard scorecard() {
        return scorecard;
    }

    /** {@return the day of the question} */
    public LocalDate asOf() {
        return scorecard.asOf();
    }

    /**
     * Returns a figure on the day of the scorecard. The time it takes grows with the program, as that of scoring does.
     *
     * @param figure the figure, of any kind
     * @return what it came to, or why it cannot be measured
     */
    public FigureResult measure(Figure figure) {
        return Question.of(scorecard, 1).measure(figure);
    }

    /**
     * Returns a figure at the end of each of the last weeks that are over. Weeks are those of the roadmap where one is
     * followed, else they go from Monday to Sunday.
     *
     * <p>A figure of a week is what it was on the last day of the week, by what was dated up to then. Where check-ins of weeks
     * are asked for, in compliance and adoption, those count as well that came later and in time, as known on the day of the
     * scorecard; and the compliance of a week is that of the periods that ended in it, and of none before.
     *
     * <p>The time it takes grows with the program and with the number of weeks; completion scores the program once a week.
     *
     * @param figure the figure, of any kind
     * @param weeks how many weeks, at least 1
     * @return one result a week, the earliest first; fewer only where the calendar of programs begins, in the year 0
     * @throws IllegalArgumentException if there are less than 1 week
     */
    public ImmutableList<FigureResult> weekly(Figure figure, int weeks) {
        requireNonNull(figure, "figure");
        checkArgument(weeks >= 1, "Figure '%s': weeks must be at least 1: %s", figure, weeks);
        return Question.of(scorecard, weeks).weekly(figure, weeks);
    }

    /**
     * Returns whether an indicator is met: on the day of the scorecard, or in each of so many {@linkplain #weekly weeks}.
     *
     * @param indicator a figure and what it has to be
     * @return the verdict with the figures that led to it
     */
    public IndicatorResult judge(Indicator indicator) {
        return Question.of(scorecard, indicator.weeks()).judge(indicator);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RolloutFigures other
                && scorecard.equals(other.scorecard)
                && scorecard.program().equals(other.scorecard.program());
    }

    @Override
    public int hashCode() {
        return scorecard.hashCode();
    }

    /** {@return the scorecard by which figures are measured} */
    @Override
    public String toString() {
        return "RolloutFigures of " + scorecard;
    }
}
