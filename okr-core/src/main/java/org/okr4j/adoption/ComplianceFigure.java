package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.KeyResultId;
import org.okr4j.roadmap.Figure;
import org.okr4j.scoring.Explanation;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/**
 * The share of the periods of units that were {@linkplain Compliance complete}: on a day all that were due so far in the
 * cycles that contain it, of a week those that ended in it, with whatever was checked in by the day of the question.
 */
final class ComplianceFigure implements FigureWay {

    private static final int MOST_NAMED = 5;

    @Override
    public FigureResult measure(Figure figure, Day day) {
        return result(figure, day, Compliance.on(day).teamWeeks());
    }

    @Override
    public FigureResult measure(Figure figure, Day day, DateRange week) {
        return result(figure, day, day.background().teamWeeks().endingIn(week));
    }

    private static FigureResult result(Figure figure, Day day, ImmutableList<TeamWeek> teamWeeks) {
        Tally tally = Tally.of(figure, day);
        long made = 0;
        long due = 0;
        for (TeamWeek each : teamWeeks) {
            made += each.checkedIn();
            due += each.keyResults();
            if (each.isComplete()) {
                tally.meets();
            } else {
                miss(each, tally, day);
            }
        }
        if (due > 0) {
            tally.show(Explanation.given(
                    Ratio.of(made, due), Message.of("adoption.compliance.check-ins", made, due, Ratio.of(made, due))));
        }
        return tally.share();
    }

    private static void miss(TeamWeek week, Tally tally, Day day) {
        ImmutableList<KeyResultId> missing = week.missing();
        ImmutableList<KeyResultId> named = missing.subList(0, Math.min(missing.size(), MOST_NAMED));
        boolean isOpen = !week.until().isBefore(day.background().asOf());
        tally.misses(
                week.unit(),
                named.size() == missing.size() ? (isOpen ? ".open" : ".offender") : isOpen ? ".open-many" : ".many",
                day.program().unit(week.unit()).name(),
                week.period().first(),
                week.period().last(),
                missing.size(),
                named,
                week.until());
    }
}
