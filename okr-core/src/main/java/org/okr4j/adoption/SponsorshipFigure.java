package org.okr4j.adoption;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Figure;

/**
 * The share of the weeks of the roadmap that were over by the day in which an executive sponsor did something that others
 * saw, whatever it was.
 */
final class SponsorshipFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        if (day.plan().isEmpty()) {
            return tally.none(".no-roadmap");
        }
        ResolvedProgram program = day.program();
        Rhythm weeks = Rhythm.weeksOf(program.program());
        Set<DateRange> seen = new HashSet<>();
        program.sponsorshipActs(day.date()).stream()
                .filter(act -> isSponsor(act, program))
                .forEach(act -> seen.add(weeks.around(act.date())));
        LocalDate start = day.plan().get().start();
        for (DateRange week :
                weeks.lastUpTo(day.date(), day.plan().get().weekAt(day.date()).orElse(0))) {
            if (week.first().isBefore(start)) {
                continue;
            }
            if (seen.contains(week)) {
                tally.meets();
            } else {
                tally.misses(program.root().id(), ".offender", week.first(), week.last());
            }
        }
        return tally.share();
    }

    /** Whether whoever acted was an executive sponsor on that day. */
    static boolean isSponsor(SponsorshipAct act, ResolvedProgram program) {
        return Officers.holders(Role.EXECUTIVE_SPONSOR, act.date(), program)
                .anyMatch(appointment -> appointment.person().equals(act.person()));
    }
}
