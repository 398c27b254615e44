package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.Phase;
import org.okr4j.scoring.Scorecard;

/**
 * A day for which figures are asked.
 *
 * @param scorecard the scores of the program on the day up to which it is known
 * @param date the day, not after that
 * @param phase the phase that figures of a phase are about; empty for the one that the plan has for the day
 */
record Question(Scorecard scorecard, LocalDate date, Optional<Phase> phase) {

    static Question of(Scorecard scorecard) {
        return new Question(scorecard, scorecard.asOf(), Optional.empty());
    }

    FigureResult measure(Figure figure) {
        return FigureWays.of(figure.kind()).measure(figure, new Day(date, new Background(scorecard, date, phase)));
    }

    ImmutableList<FigureResult> weekly(Figure figure, int weeks) {
        ImmutableList<DateRange> all =
                Rhythm.weeksOf(scorecard.program().program()).lastUpTo(date, weeks);
        if (all.isEmpty()) {
            return ImmutableList.of();
        }
        Background background = new Background(scorecard, all.get(0).last(), phase);
        FigureWay way = FigureWays.of(figure.kind());
        return all.stream()
                .map(week -> way.measure(figure, new Day(week.last(), background), week))
                .collect(toImmutableList());
    }

    IndicatorResult judge(Indicator indicator) {
        return new IndicatorResult(
                indicator,
                indicator.weeks() == 1
                        ? ImmutableList.of(measure(indicator.figure()))
                        : weekly(indicator.figure(), indicator.weeks()));
    }
}
