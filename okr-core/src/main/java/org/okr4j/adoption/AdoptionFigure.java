package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Figure;

/**
 * The share of the units in scope, of every kind, that have published in a cycle that contains the day and have checked in
 * completely in the last four weeks that were over. Nobody is taken at their word: where no week was due yet, it is not
 * known whether the unit checks in. Where check-ins are farther apart than four weeks, those of the last period count.
 */
final class AdoptionFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        Scope scope = day.scope();
        Map<UnitId, Integer> due = new HashMap<>();
        Map<UnitId, TeamWeek> missed = new HashMap<>();
        Background background = day.background();
        ImmutableList<TeamWeek> recent = background.teamWeeks().latestIn(background.lastWeeks(day.date()));
        for (TeamWeek week : recent) {
            due.merge(week.unit(), 1, Integer::sum);
            if (!week.isComplete()) {
                missed.putIfAbsent(week.unit(), week);
            }
        }
        day.units().filter(scope::contains).forEach(unit -> {
            @Nullable TeamWeek week = missed.get(unit.id());
            judge(unit, due.containsKey(unit.id()), week, day, tally);
        });
        return tally.share();
    }

    private static void judge(OrgUnit unit, boolean isDue, @Nullable TeamWeek missed, Day day, Tally tally) {
        if (!day.hasPublished(unit.id())) {
            tally.misses(unit.id(), ".unpublished", unit.name());
        } else if (missed != null) {
            tally.misses(
                    unit.id(),
                    ".missed",
                    unit.name(),
                    missed.period().first(),
                    missed.period().last());
        } else if (!isDue) {
            tally.misses(unit.id(), ".new", unit.name());
        } else {
            tally.meets();
        }
    }
}
