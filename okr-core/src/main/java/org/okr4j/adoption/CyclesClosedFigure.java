package org.okr4j.adoption;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Objective;
import org.okr4j.program.CycleState;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.RoadmapPlan;

/**
 * How many cycles were gone through and closed since the roadmap's start: cycles that are closed or archived on the day, in
 * which something was published, and of which at least half of the days come after the start, so that a quarter in whose
 * last days the rollout began is none. Without a roadmap every closed cycle in which something was published counts.
 */
final class CyclesClosedFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        Set<CycleId> used = day.objectives().stream()
                .filter(objective -> isPublishedBy(objective, day.date()))
                .map(Objective::cycle)
                .collect(toImmutableSet());
        for (Cycle cycle : day.program().program().cycles()) {
            if (!used.contains(cycle.id()) || !cycle.dates().last().isBefore(day.date()) || !isOfRollout(cycle, day)) {
                continue;
            }
            CycleState state = day.program().program().stateAt(cycle.id(), day.date());
            if (state == CycleState.CLOSED || state == CycleState.ARCHIVED) {
                tally.meets();
            } else {
                tally.misses(
                        cycle.id(), ".offender", cycle.label(), cycle.dates().last());
            }
        }
        return tally.number();
    }

    private static boolean isPublishedBy(Objective objective, LocalDate date) {
        return objective.publishedOn().filter(day -> !day.isAfter(date)).isPresent();
    }

    private static boolean isOfRollout(Cycle cycle, Day day) {
        Optional<LocalDate> start = day.plan().map(RoadmapPlan::start);
        LocalDate first = cycle.dates().first();
        return start.filter(begin -> 2 * ChronoUnit.DAYS.between(first, begin)
                        > cycle.dates().days())
                .isEmpty();
    }
}
