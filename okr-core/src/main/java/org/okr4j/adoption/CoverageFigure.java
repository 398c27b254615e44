package org.okr4j.adoption;

import org.okr4j.organization.OrgUnit;
import org.okr4j.roadmap.Figure;

/**
 * The share of the departments in scope that have published, by themselves, an objective with a key result in a cycle that
 * contains the day. Where a phase is asked about, those are in scope that join by it, and for its entry those that join before
 * it. What is closed before the cycle ends stays published; what was given up does not.
 */
final class CoverageFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        Scope scope = day.scope();
        for (OrgUnit department : day.departments()) {
            if (!scope.contains(department)) {
                scope.leaveOut(department, tally);
            } else if (day.hasPublished(department.id())) {
                tally.meets();
            } else {
                tally.misses(department.id(), ".offender", department.name());
            }
        }
        return tally.share();
    }
}
