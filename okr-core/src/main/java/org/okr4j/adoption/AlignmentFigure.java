package org.okr4j.adoption;

import java.util.function.Predicate;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.roadmap.Figure;

/**
 * The share of the objectives of departments that lead up to one of the organization, straight or by way of others. All
 * that are published on the day in a cycle that contains it count, whether their department was to publish yet or not, and
 * so do all objectives on the way.
 */
final class AlignmentFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        return share(figure, day, OrgUnit::isDepartment, Ascent.to(Day::isOrganization, day));
    }

    /** The share of the objectives of some units that lead up. */
    static FigureResult share(Figure figure, Day day, Predicate<OrgUnit> units, Ascent ascent) {
        Tally tally = Tally.of(figure, day);
        for (Objective objective : day.objectives()) {
            OrgUnit unit = day.program().unitOf(objective);
            if (!units.test(unit) || !day.isPublished(objective)) {
                continue;
            }
            if (ascent.leadsUp(objective)) {
                tally.meets();
            } else {
                tally.misses(
                        objective.id(),
                        objective.parents().isEmpty() ? ".unlinked" : ".astray",
                        objective.title(),
                        unit.name());
            }
        }
        return tally.share();
    }
}
