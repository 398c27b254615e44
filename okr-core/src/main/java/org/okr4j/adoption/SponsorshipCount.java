package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;

/** What those did for others to see who were sponsors on that day. */
final class SponsorshipCount {

    private final Day day;
    private final ImmutableList<SponsorshipAct> acts;

    SponsorshipCount(Day day) {
        this.day = day;
        this.acts = day.program().sponsorshipActs(day.date()).stream()
                .filter(act -> SponsorshipFigure.isSponsor(act, day.program()))
                .collect(toImmutableList());
    }

    ImmutableList<SponsorshipAct> acts() {
        return acts;
    }

    ImmutableMap<SponsorshipKind, Integer> byKind() {
        Map<SponsorshipKind, Integer> counts = new LinkedHashMap<>();
        for (SponsorshipKind kind : SponsorshipKind.values()) {
            counts.put(kind, 0);
        }
        acts.forEach(act -> counts.merge(act.kind(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    /** By week, from the start of the roadmap, or the first act before it, to the week of the day. */
    ImmutableMap<DateRange, Integer> byWeek() {
        Rhythm weeks = Rhythm.weeksOf(day.program().program());
        Map<DateRange, Integer> counts = new LinkedHashMap<>();
        for (LocalDate date = first(); !date.isAfter(day.date()); ) {
            DateRange week = weeks.around(date);
            counts.put(week, 0);
            date = week.last().plusDays(1);
        }
        acts.forEach(act -> counts.merge(weeks.around(act.date()), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    private LocalDate first() {
        LocalDate start = day.plan().map(plan -> plan.start()).orElse(LocalDate.MAX);
        return acts.isEmpty() || start.isBefore(acts.get(0).date())
                ? start
                : acts.get(0).date();
    }
}
