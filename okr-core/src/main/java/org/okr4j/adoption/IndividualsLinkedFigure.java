package org.okr4j.adoption;

import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitLevel;
import org.okr4j.roadmap.Figure;

/**
 * The share of the objectives of individuals that lead up to one of a department, as {@link AlignmentFigure} has it for
 * departments and the organization: a link past all departments does not count.
 */
final class IndividualsLinkedFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        return AlignmentFigure.share(
                figure,
                day,
                unit -> unit.kind().level() == UnitLevel.INDIVIDUAL,
                Ascent.to(OrgUnit::isDepartment, day));
    }
}
