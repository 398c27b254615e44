package org.okr4j.adoption;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.PilotReview;

/**
 * The share of the pilots that exist on the day that were looked back at by the day with all that closes a pilot: a case
 * study, learnings, changes and champions, in one review, whatever was added to it later.
 */
final class PilotsClosedFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        if (day.plan().isEmpty()) {
            return tally.none(".no-roadmap");
        }
        ImmutableSet<UnitId> reviewed = units(day, false);
        ImmutableSet<UnitId> closed = units(day, true);
        for (OrgUnit pilot : PilotsFigure.pilots(day.plan().get(), day)) {
            if (!pilot.isActive(day.date())) {
                tally.leavesOut(pilot.id(), ".inactive", pilot.name());
            } else if (closed.contains(pilot.id())) {
                tally.meets();
            } else {
                tally.misses(pilot.id(), reviewed.contains(pilot.id()) ? ".incomplete" : ".offender", pilot.name());
            }
        }
        return tally.share();
    }

    private static ImmutableSet<UnitId> units(Day day, boolean complete) {
        return day.program().program().pilotReviews().stream()
                .filter(review -> !review.date().isAfter(day.date()) && (!complete || review.isComplete()))
                .map(PilotReview::unit)
                .collect(toImmutableSet());
    }
}
