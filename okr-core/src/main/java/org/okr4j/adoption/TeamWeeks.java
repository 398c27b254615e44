package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.okr4j.calendar.DateRange;
import org.okr4j.organization.UnitId;

/** The periods of units by the day on which they end and by unit, so that nobody goes through all of them for one week. */
final class TeamWeeks {

    private final NavigableMap<LocalDate, ImmutableList<TeamWeek>> byLastDay;

    private final ImmutableListMultimap<UnitId, TeamWeek> byUnit;

    private TeamWeeks(
            NavigableMap<LocalDate, ImmutableList<TeamWeek>> byLastDay,
            ImmutableListMultimap<UnitId, TeamWeek> byUnit) {
        this.byLastDay = byLastDay;
        this.byUnit = byUnit;
    }

    static TeamWeeks of(ImmutableList<TeamWeek> all) {
        NavigableMap<LocalDate, ImmutableList.Builder<TeamWeek>> builders = new TreeMap<>();
        for (TeamWeek each : all) {
            builders.computeIfAbsent(each.period().last(), any -> ImmutableList.builder())
                    .add(each);
        }
        NavigableMap<LocalDate, ImmutableList<TeamWeek>> byLastDay = new TreeMap<>();
        builders.forEach((day, builder) -> byLastDay.put(day, builder.build()));
        return new TeamWeeks(byLastDay, Multimaps.index(all, TeamWeek::unit));
    }

    /** Those that end within some days, by the day on which they end and then by unit. */
    ImmutableList<TeamWeek> endingIn(DateRange days) {
        return byLastDay.subMap(days.first(), true, days.last(), true).values().stream()
                .flatMap(Collection::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those that end within some days; where none is so short, those that ended last before, but not before a day. */
    ImmutableList<TeamWeek> latestIn(DateRange days, LocalDate since) {
        LocalDate latest = byLastDay.floorKey(days.last());
        return latest == null || latest.isBefore(since) || !latest.isBefore(days.first())
                ? endingIn(days)
                : endingIn(DateRange.of(latest, days.last()));
    }

    /** The last so many of a unit that end within some days, by time. */
    ImmutableList<TeamWeek> lastOf(UnitId unit, DateRange days, int count) {
        ImmutableList<TeamWeek> within = byUnit.get(unit).stream()
                .filter(week -> days.contains(week.period().last()))
                .collect(ImmutableList.toImmutableList());
        return within.subList(Math.max(0, within.size() - count), within.size());
    }
}
