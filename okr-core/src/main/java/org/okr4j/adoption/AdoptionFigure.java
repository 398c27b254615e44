package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Figure;

/**
 * The share of the units in scope, of every kind, that have published in a cycle that contains the day and have checked in
 * completely in the last four weeks that were over. Nobody is taken at their word: where no week was due yet, it is not
 * known whether the unit checks in. Where check-ins are farther apart than four weeks, those of the last period count.
 * Who has closed all of it before is judged by its last four weeks, and left out if there were none.
 */
final class AdoptionFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        Scope scope = day.scope();
        ImmutableListMultimap<UnitId, TeamWeek> recent =
                Multimaps.index(day.background().recent(day.date()), TeamWeek::unit);
        day.units().filter(scope::contains).forEach(unit -> judge(unit, recent.get(unit.id()), day, tally));
        return tally.share();
    }

    private static void judge(OrgUnit unit, ImmutableList<TeamWeek> recent, Day day, Tally tally) {
        if (!day.hasPublished(unit.id())) {
            tally.misses(unit.id(), ".unpublished", unit.name());
        } else if (!recent.isEmpty()) {
            judge(unit, recent, tally);
        } else if (!isFinished(unit, day)) {
            tally.misses(unit.id(), ".new", unit.name());
        } else {
            ImmutableList<TeamWeek> last = lastWeeks(unit, day);
            if (last.isEmpty()) {
                tally.leavesOut(unit.id(), ".finished", unit.name());
            } else {
                judge(unit, last, tally);
            }
        }
    }

    private static void judge(OrgUnit unit, ImmutableList<TeamWeek> weeks, Tally tally) {
        weeks.stream()
                .filter(week -> !week.isComplete())
                .findFirst()
                .ifPresentOrElse(
                        week -> tally.misses(
                                unit.id(),
                                ".missed",
                                unit.name(),
                                week.period().first(),
                                week.period().last()),
                        tally::meets);
    }

    /** Whether nobody of a unit has to work any more on what it has published. */
    private static boolean isFinished(OrgUnit unit, Day day) {
        return day.program().objectivesOf(unit.id()).stream()
                .filter(day::isActive)
                .flatMap(objective -> objective.keyResults().stream())
                .allMatch(keyResult -> keyResult.stateAt(day.date()).isPresent());
    }

    /** The last weeks in which a unit had to check in, since the cycles began of what it has published. */
    private static ImmutableList<TeamWeek> lastWeeks(OrgUnit unit, Day day) {
        return day.program().objectivesOf(unit.id()).stream()
                .filter(day::isPublished)
                .map(objective -> day.program().cycleOf(objective).dates().first())
                .min(Comparator.naturalOrder())
                .map(first -> day.background()
                        .teamWeeks()
                        .lastOf(unit.id(), DateRange.of(first, day.date()), Background.WEEKS_OF_ADOPTION))
                .orElse(ImmutableList.of());
    }
}
