package org.okr4j.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days people work: all but those of the weekend and the holidays.
 *
 * <p>It stores the days of the week that are free and the dates that are, possibly none of either. Holidays are given and
 * never computed: this library knows those of no country.
 *
 * <pre>{@code
 * Workdays city = Workdays.MONDAY_TO_FRIDAY.withHolidays(List.of(LocalDate.of(2026, 12, 25)));
 * city.isWorkday(LocalDate.of(2026, 12, 25));                             // false
 * city.firstIn(DateRange.parse("2026-12-25..2026-12-31"));                // 2026-12-28, a Monday
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Workdays {

    /** From Monday to Friday, without holidays. */
    public static final Workdays MONDAY_TO_FRIDAY =
            of(ImmutableSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), ImmutableSet.of());

    private final ImmutableSet<DayOfWeek> weekend;
    private final ImmutableSortedSet<LocalDate> holidays;

    private Workdays(ImmutableSet<DayOfWeek> weekend, ImmutableSortedSet<LocalDate> holidays) {
        this.weekend = weekend;
        this.holidays = holidays;
    }

    /**
     * Returns the days on which people work.
     *
     * @param weekend the days of the week that are free, not all seven
     * @param holidays the dates that are free, in any order
     * @return the workdays
     * @throws IllegalArgumentException if every day of the week is free
     */
    public static Workdays of(Iterable<DayOfWeek> weekend, Iterable<LocalDate> holidays) {
        ImmutableSet<DayOfWeek> free = Sets.immutableEnumSet(weekend);
        checkArgument(
                free.size() < DayOfWeek.values().length, "Workdays: weekend must leave a day of the week: %s", free);
        return new Workdays(free, ImmutableSortedSet.copyOf(holidays));
    }

    /**
     * Returns these workdays with other holidays.
     *
     * @param dates the dates that are free, in any order
     * @return the workdays
     */
    public Workdays withHolidays(Iterable<LocalDate> dates) {
        return new Workdays(weekend, ImmutableSortedSet.copyOf(dates));
    }

    /** {@return the days of the week that are free} */
    public ImmutableSet<DayOfWeek> weekend() {
        return weekend;
    }

    /** {@return the dates that are free, in their order} */
    public ImmutableSortedSet<LocalDate> holidays() {
        return holidays;
    }

    /**
     * Returns whether people work on a day.
     *
     * @param date the day
     * @return true if it is neither of the weekend nor a holiday
     */
    public boolean isWorkday(LocalDate date) {
        return !weekend.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }

    /**
     * Returns the first workday of a range.
     *
     * @param range the range
     * @return the day; absent if the range has none
     */
    public Optional<LocalDate> firstIn(DateRange range) {
        requireNonNull(range, "range");
        return range.first()
                .datesUntil(range.last().plusDays(1))
                .filter(this::isWorkday)
                .findFirst();
    }

    /**
     * Returns the last workday of a range.
     *
     * @param range the range
     * @return the day; absent if the range has none
     */
    public Optional<LocalDate> lastIn(DateRange range) {
        requireNonNull(range, "range");
        for (LocalDate date = range.last(); !date.isBefore(range.first()); date = date.minusDays(1)) {
            if (isWorkday(date)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Workdays other && weekend.equals(other.weekend) && holidays.equals(other.holidays);
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from run to run.
        int days = 0;
        for (DayOfWeek day : weekend) {
            days |= 1 << day.getValue();
        }
        return 31 * days + holidays.hashCode();
    }

    /** {@return the free days of the week and the number of holidays} */
    @Override
    public String toString() {
        return "Workdays(" + weekend + " free, " + holidays.size() + " holidays)";
    }
}
