package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.okr4j.calendar.DateRange;

/** The periods of units by the day on which they end, so that nobody has to go through all of them for one week. */
final class TeamWeeks {

    private final NavigableMap<LocalDate, ImmutableList<TeamWeek>> byLastDay;

    private TeamWeeks(NavigableMap<LocalDate, ImmutableList<TeamWeek>> byLastDay) {
        this.byLastDay = byLastDay;
    }

    static TeamWeeks of(ImmutableList<TeamWeek> all) {
        NavigableMap<LocalDate, ImmutableList.Builder<TeamWeek>> builders = new TreeMap<>();
        for (TeamWeek each : all) {
            builders.computeIfAbsent(each.period().last(), any -> ImmutableList.builder())
                    .add(each);
        }
        NavigableMap<LocalDate, ImmutableList<TeamWeek>> byLastDay = new TreeMap<>();
        builders.forEach((day, builder) -> byLastDay.put(day, builder.build()));
        return new TeamWeeks(byLastDay);
    }

    /** Those that end within some days, by the day on which they end and then by unit. */
    ImmutableList<TeamWeek> endingIn(DateRange days) {
        return byLastDay.subMap(days.first(), true, days.last(), true).values().stream()
                .flatMap(Collection::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that end within some days; where none is so short, those that ended last before. */
    ImmutableList<TeamWeek> latestIn(DateRange days) {
        LocalDate latest = byLastDay.floorKey(days.last());
        return latest == null || !latest.isBefore(days.first())
                ? endingIn(days)
                : endingIn(DateRange.of(latest, days.last()));
    }
}
