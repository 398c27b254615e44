package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;

/**
 * Finds the periods in which units had to check in, and what was missing.
 *
 * <p>A key result is due in a period if somebody was to work on it at the end of its last day. So the periods of a key result
 * follow each other without gap, all with the same grace; and when each check-in goes to the earliest of them that is still
 * open, a further check-in can only close more. It looks at each key result, each of its periods and each of its check-ins
 * once.
 */
final class DutyReader {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final Predicate<Cycle> filter;
    private final LocalDate since;
    private final int grace;
    private final Rhythm rhythm;
    private final Map<CycleId, ImmutableList<DateRange>> periods = new HashMap<>();
    private final TreeMap<LocalDate, Cell> cells = new TreeMap<>();

    /**
     * Takes what is looked for.
     *
     * @param program the program
     * @param asOf the last day that is seen; periods that end later are not due
     * @param filter the cycles whose key results count
     * @param since the first day on which a period may end that is asked for
     */
    DutyReader(ResolvedProgram program, LocalDate asOf, Predicate<Cycle> filter, LocalDate since) {
        this.program = program;
        this.asOf = asOf;
        this.filter = filter;
        this.since = since;
        this.grace = program.program().cadence().grace();
        this.rhythm = Rhythm.checkInsOf(program.program());
    }

    /** {@return the periods that were due, by unit in the order of the document, then by time} */
    ImmutableList<TeamWeek> teamWeeks() {
        ImmutableList.Builder<TeamWeek> found = ImmutableList.builder();
        for (OrgUnit unit : program.program().organization().units()) {
            cells.clear();
            program.objectivesOf(unit.id()).forEach(objective -> read(objective, unit));
            cells.values()
                    .forEach(cell -> found.add(new TeamWeek(
                            unit.id(), cell.period, deadline(cell.period), cell.keyResults, cell.missing.build())));
        }
        return found.build();
    }

    private void read(Objective objective, OrgUnit unit) {
        Optional<LocalDate> published = objective.publishedOn();
        if (published.isPresent()) {
            ImmutableList<DateRange> all = periods.computeIfAbsent(objective.cycle(), this::periodsOf);
            LocalDate from = unit.activeFrom().filter(published.get()::isBefore).orElse(published.get());
            @Nullable LocalDate ended = endOf(objective.transitions());
            for (KeyResult keyResult : objective.keyResults()) {
                if (!Day.isFed(keyResult, objective, program)) {
                    read(keyResult, unit, all, from, ended);
                }
            }
        }
    }

    private ImmutableList<DateRange> periodsOf(CycleId id) {
        Cycle cycle = program.cycle(id);
        return filter.test(cycle) ? rhythm.endingIn(cycle, asOf) : ImmutableList.of();
    }

    private static @Nullable LocalDate endOf(ImmutableList<Transition> transitions) {
        return transitions.stream()
                .filter(transition -> transition.to().isEnd())
                .map(Transition::date)
                .findFirst()
                .orElse(null);
    }

    private void read(
            KeyResult keyResult,
            OrgUnit unit,
            ImmutableList<DateRange> all,
            LocalDate begun,
            @Nullable LocalDate ended) {
        LocalDate from = keyResult.start().filter(begun::isBefore).orElse(begun);
        @Nullable LocalDate ownEnd = endOf(keyResult.transitions());
        int next = 0;
        while (next < all.size() && all.get(next).last().isBefore(from)) {
            next++;
        }
        int end = next;
        while (end < all.size()
                && isBefore(all.get(end).last(), ended)
                && isBefore(all.get(end).last(), ownEnd)
                && unit.isActive(all.get(end).last())) {
            end++;
        }
        @Nullable LocalDate counted = null;
        for (CheckIn checkIn : keyResult.checkIns()) {
            LocalDate date = checkIn.date();
            if (next == end || date.isAfter(asOf)) {
                break;
            }
            if (date.equals(counted)) {
                continue; // a correction of the same report
            }
            counted = date;
            while (next < end && deadline(all.get(next)).isBefore(date)) {
                cell(all.get(next++)).misses(keyResult);
            }
            if (next < end && !date.isBefore(all.get(next).first())) {
                cell(all.get(next++)).keyResults++;
            }
        }
        while (next < end) {
            cell(all.get(next++)).misses(keyResult);
        }
    }

    private static boolean isBefore(LocalDate date, @Nullable LocalDate end) {
        return end == null || date.isBefore(end);
    }

    private LocalDate deadline(DateRange period) {
        return period.last().plusDays(grace);
    }

    private Cell cell(DateRange period) {
        return period.last().isBefore(since)
                ? new Cell(period)
                : cells.computeIfAbsent(period.first(), any -> new Cell(period));
    }

    /** What is known of one period of one unit so far. */
    private static final class Cell {

        private final DateRange period;
        private final ImmutableList.Builder<KeyResultId> missing = ImmutableList.builder();
        private int keyResults;

        Cell(DateRange period) {
            this.period = period;
        }

        void misses(KeyResult keyResult) {
            keyResults++;
            missing.add(keyResult.id());
        }
    }
}
