package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Objective;
import org.okr4j.roadmap.Figure;

/**
 * How many objectives of the organization are published. Where several cycles contain the day, as a year and its quarter,
 * it is the number of that cycle which has most: an objective of the year and those of the quarter that serve it are not
 * added up.
 */
final class OrganizationObjectivesFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        tally.meet(count(day));
        return tally.number();
    }

    static int count(Day day) {
        ImmutableListMultimap<CycleId, Objective> byCycle = Multimaps.index(published(day), Objective::cycle);
        return byCycle.asMap().values().stream()
                .mapToInt(objectives -> objectives.size())
                .max()
                .orElse(0);
    }

    static ImmutableList<Objective> published(Day day) {
        return day.units()
                .filter(Day::isOrganization)
                .flatMap(unit -> day.program().objectivesOf(unit.id()).stream())
                .filter(day::isPublished)
                .collect(toImmutableList());
    }
}
