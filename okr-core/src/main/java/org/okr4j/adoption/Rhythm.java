package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.internal.Dates;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;

/**
 * Periods that follow each other without gap: weeks, or as long as there is between check-ins. They are those of the
 * roadmap's plan where there is one; else weeks begin on Mondays, and months on their first days.
 */
final class Rhythm {

    /** A Monday, and the first of a year. */
    private static final LocalDate MONDAY = LocalDate.of(2001, 1, 1);

    private static final LocalDate LAST = LocalDate.of(Dates.LAST_YEAR, 12, 31);

    private final LocalDate anchor;
    private final Frequency frequency;

    private Rhythm(LocalDate anchor, Frequency frequency) {
        this.anchor = anchor;
        this.frequency = frequency;
    }

    static Rhythm of(OkrProgram program, Frequency frequency) {
        return new Rhythm(program.roadmap().map(RoadmapPlan::start).orElse(MONDAY), frequency);
    }

    static Rhythm weeksOf(OkrProgram program) {
        return of(program, Frequency.WEEKLY);
    }

    static Rhythm checkInsOf(OkrProgram program) {
        return of(program, program.cadence().checkIns());
    }

    DateRange around(LocalDate date) {
        return frequency.periodAround(anchor, date);
    }

    /** The last so many that were over on a day, its own last day included; fewer where time itself begins. */
    ImmutableList<DateRange> lastUpTo(LocalDate date, int count) {
        List<DateRange> found = new ArrayList<>();
        LocalDate day = date.isAfter(LAST) ? LAST : date;
        while (found.size() < count && Dates.isWithinYears(day)) {
            DateRange period = around(day);
            if (!period.last().isAfter(date)) {
                found.add(period);
            }
            day = period.first().minusDays(1);
        }
        return ImmutableList.copyOf(Lists.reverse(found));
    }

    /** Those whose last day lies in a cycle and was over on a day. */
    ImmutableList<DateRange> endingIn(Cycle cycle, LocalDate date) {
        ImmutableList.Builder<DateRange> periods = ImmutableList.builder();
        LocalDate end = cycle.dates().last().isBefore(date) ? cycle.dates().last() : date;
        LocalDate day = cycle.dates().first();
        while (!day.isAfter(end)) {
            DateRange period = around(day);
            if (!period.last().isAfter(end)) {
                periods.add(period);
            }
            day = period.last().plusDays(1);
        }
        return periods.build();
    }
}
