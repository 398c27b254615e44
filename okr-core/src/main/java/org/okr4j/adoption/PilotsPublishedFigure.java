package org.okr4j.adoption;

import org.okr4j.organization.OrgUnit;
import org.okr4j.roadmap.Figure;

/** The share of the pilots that exist on the day and have published as {@link CoverageFigure} has it. */
final class PilotsPublishedFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        if (day.plan().isEmpty()) {
            return tally.none(".no-roadmap");
        }
        for (OrgUnit pilot : PilotsFigure.pilots(day.plan().get(), day)) {
            if (!pilot.isActive(day.date())) {
                tally.leavesOut(pilot.id(), ".inactive", pilot.name());
            } else if (day.hasPublished(pilot.id())) {
                tally.meets();
            } else {
                tally.misses(pilot.id(), ".offender", pilot.name());
            }
        }
        return tally.share();
    }
}
