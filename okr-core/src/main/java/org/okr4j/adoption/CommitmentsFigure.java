package org.okr4j.adoption;

import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Figure;

/**
 * How often somebody has committed in public by the day who on that day was both executive sponsor and head of the
 * organization. A commitment of anybody else is an offender: it is well meant, and not enough.
 */
final class CommitmentsFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        for (SponsorshipAct act : day.program().sponsorshipActs(day.date())) {
            if (act.kind() != SponsorshipKind.PUBLIC_COMMITMENT) {
                continue;
            }
            Person person = day.program().person(act.person());
            if (SponsorshipFigure.isSponsor(act, day.program()) && isHead(act, day.program())) {
                tally.meets();
            } else {
                tally.misses(person.id(), ".offender", person.name(), act.date());
            }
        }
        return tally.number();
    }

    private static boolean isHead(SponsorshipAct act, ResolvedProgram program) {
        OrgUnit root = program.root();
        return Officers.holders(Role.HEAD, act.date(), program)
                .anyMatch(appointment -> appointment.person().equals(act.person())
                        && appointment.unit().equals(root.id()));
    }
}
