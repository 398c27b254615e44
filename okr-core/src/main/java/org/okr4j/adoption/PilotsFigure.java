package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.OrgUnit;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.RoadmapPlan;

/** How many units go first by the plan and exist on the day. */
final class PilotsFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        if (day.plan().isEmpty()) {
            return tally.none(".no-roadmap");
        }
        for (OrgUnit pilot : pilots(day.plan().get(), day)) {
            if (pilot.isActive(day.date())) {
                tally.meets();
            } else {
                tally.misses(pilot.id(), ".offender", pilot.name());
            }
        }
        return tally.number();
    }

    /** The pilots of a plan, each once. */
    static ImmutableList<OrgUnit> pilots(RoadmapPlan plan, Day day) {
        return plan.pilots().stream().distinct().map(day.program()::unit).collect(toImmutableList());
    }
}
