package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.calendar.DateRange;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.Indicator;
import org.okr4j.scoring.Scorecard;

/**
 * A day for which figures are asked.
 *
 * @param day the day, with what is asked of which phase
 */
record Question(Day day) {

    /** Asks for the day of a scorecard, and so many weeks that are over by it. */
    static Question of(Scorecard scorecard, int weeks) {
        return new Question(new Day(
                scorecard.asOf(), new Background(scorecard, first(scorecard.program(), scorecard.asOf(), weeks))));
    }

    /** The first day that is asked for if so many weeks are that are over on a day. */
    static LocalDate first(ResolvedProgram program, LocalDate date, int weeks) {
        ImmutableList<DateRange> all = Rhythm.weeksOf(program.program()).lastUpTo(date, weeks);
        return all.isEmpty() ? date : all.get(0).last();
    }

    FigureResult measure(Figure figure) {
        return FigureWays.of(figure.kind()).measure(figure, day);
    }

    ImmutableList<FigureResult> weekly(Figure figure, int weeks) {
        FigureWay way = FigureWays.of(figure.kind());
        return Rhythm.weeksOf(day.program().program()).lastUpTo(day.date(), weeks).stream()
                .map(week -> way.measure(figure, day.on(week.last()), week))
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
