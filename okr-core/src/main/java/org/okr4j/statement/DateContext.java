package org.okr4j.statement;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleKind;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.internal.Dates;

/**
 * What a reader knows about time: nothing, the cycle of its statements, or also the fiscal calendar of the organization.
 *
 * <p>A year in the sentence fixes a month, a day and the plain year itself. A fiscal year, and quarter and half by their
 * number, need the calendar; everything else starts from the first day of the cycle. What names one of the next year,
 * as the next March does, is of the year after that day's.
 */
final class DateContext {

    /** Knows neither cycle nor calendar. */
    static final DateContext NONE = new DateContext(null, null);

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS = 12;
    private static final int MOST = Dates.LAST_YEAR * 366;
    private static final int MIDDLE_OF_MONTH = 15;

    private final @Nullable Cycle cycle;
    private final @Nullable FiscalCalendar calendar;

    private DateContext(@Nullable Cycle cycle, @Nullable FiscalCalendar calendar) {
        this.cycle = cycle;
        this.calendar = calendar;
    }

    static DateContext of(Cycle cycle, Optional<FiscalCalendar> calendar) {
        return new DateContext(cycle, calendar.orElse(null));
    }

    /** {@return the day that is meant; empty where there is no such day, or where it is not known which one it is} */
    Optional<LocalDate> resolve(PeriodRef ref) {
        @Nullable DateRange period = period(ref);
        return period == null ? Optional.empty() : Optional.of(dayOf(period, ref));
    }

    private static LocalDate dayOf(DateRange period, PeriodRef ref) {
        LocalDate first = period.first();
        return switch (ref.edge()) {
            case END -> period.last();
            case START -> first;
            case MIDDLE ->
                ref.unit() == PeriodRef.Unit.MONTH && first.getDayOfMonth() == 1
                        ? first.withDayOfMonth(MIDDLE_OF_MONTH)
                        : first.plusDays((period.days() - 1) / 2);
        };
    }

    private @Nullable DateRange period(PeriodRef ref) {
        return switch (ref.unit()) {
            case DATE_OF_MONTH -> dateOfMonth(ref);
            case MONTH -> ref.number() == null ? cycleLasting(1, ChronoUnit.MONTHS, ref) : month(ref, ref.number());
            case WEEK -> ref.number() == null ? cycleLasting(1, ChronoUnit.WEEKS, ref) : null;
            case DAY_COUNT -> count(ref.number(), ChronoUnit.DAYS);
            case WEEK_COUNT -> count(ref.number(), ChronoUnit.WEEKS);
            case MONTH_COUNT -> count(ref.number(), ChronoUnit.MONTHS);
            case QUARTER_COUNT -> count(ref.number(), IsoFields.QUARTER_YEARS);
            case YEAR_COUNT -> count(ref.number(), ChronoUnit.YEARS);
            case QUARTER -> fiscal(ref, CycleKind.QUARTER);
            case HALF -> fiscal(ref, CycleKind.HALF);
            case YEAR -> ref.number() == null ? year(ref) : null;
        };
    }

    /** So many units from a day on; null where days of it are in no year that a program may hold. */
    private static @Nullable DateRange lasting(LocalDate first, int amount, TemporalUnit unit) {
        LocalDate last = first.plus(amount, unit).minusDays(1);
        return Dates.isWithinYears(first) && Dates.isWithinYears(last) ? DateRange.of(first, last) : null;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private @Nullable DateRange count(@Nullable Integer number, TemporalUnit unit) {
        return cycle == null || number == null || number < 1 || number > MOST
                ? null
                : lasting(cycle.dates().first(), number, unit);
    }

    /** The cycle, or what follows it, if it lasts for so many units. */
    private @Nullable DateRange cycleLasting(int amount, TemporalUnit unit, PeriodRef ref) {
        if (cycle == null || ref.year() != null) {
            return null;
        }
        DateRange dates = cycle.dates();
        if (!dates.equals(lasting(dates.first(), amount, unit))) {
            return null;
        }
        return ref.isNext() ? lasting(dates.last().plusDays(1), amount, unit) : dates;
    }

    /** The year is chosen first: 29 February is no day of a year without one. */
    private @Nullable DateRange dateOfMonth(PeriodRef ref) {
        @Nullable Integer month = ref.number();
        @Nullable Integer day = ref.day();
        if (month == null || day == null || ref.fiscal() || !isMonth(month)) {
            return null;
        }
        if (day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        MonthDay date = MonthDay.of(month, day);
        @Nullable Integer year = ref.year();
        if (year == null) {
            if (cycle == null) {
                return null;
            }
            LocalDate first = cycle.dates().first();
            year = ref.isNext() || date.isBefore(MonthDay.from(first)) ? first.getYear() + 1 : first.getYear();
        } else if (!isYear(year)) {
            return null;
        }
        return date.isValidYear(year) ? lasting(date.atYear(year), 1, ChronoUnit.DAYS) : null;
    }

    /** A month by its name. That of a fiscal year is its first, second and so on, which nobody means by a name. */
    private @Nullable DateRange month(PeriodRef ref, int number) {
        if (ref.fiscal() || !isMonth(number)) {
            return null;
        }
        @Nullable Integer year = ref.year();
        if (year != null) {
            return isYear(year) ? month(year, number) : null;
        }
        if (cycle == null) {
            return null;
        }
        LocalDate first = cycle.dates().first();
        @Nullable DateRange month = month(first.getYear(), number);
        boolean isThis = !ref.isNext() && month != null && !dayOf(month, ref).isBefore(first);
        return isThis ? month : month(first.getYear() + 1, number);
    }

    private static @Nullable DateRange month(int year, int number) {
        return lasting(LocalDate.of(year, number, 1), 1, ChronoUnit.MONTHS);
    }

    private @Nullable DateRange year(PeriodRef ref) {
        @Nullable Integer year = ref.year();
        if (year == null || ref.fiscal()) {
            return fiscal(ref, CycleKind.YEAR);
        }
        return isYear(year) ? lasting(LocalDate.of(year, 1, 1), 1, ChronoUnit.YEARS) : null;
    }

    /** A quarter, a half or a year of the organization. */
    private @Nullable DateRange fiscal(PeriodRef ref, CycleKind kind) {
        @Nullable Integer number = kind == CycleKind.YEAR && ref.year() != null ? Integer.valueOf(1) : ref.number();
        @Nullable Integer year = ref.year();
        if (number == null) {
            return year == null ? unnumbered(ref, kind) : null;
        }
        if (calendar == null) {
            return null;
        }
        if (year != null) {
            return part(calendar, kind, year, number);
        }
        if (cycle == null) {
            return null;
        }
        LocalDate first = cycle.dates().first();
        int current = calendar.yearOf(first);
        @Nullable DateRange part = part(calendar, kind, current, number);
        boolean isThis = !ref.isNext() && part != null && !part.last().isBefore(first);
        return isThis ? part : part(calendar, kind, current + 1, number);
    }

    /** This quarter is the cycle, if that is a quarter, else the one that the cycle begins in. */
    private @Nullable DateRange unnumbered(PeriodRef ref, CycleKind kind) {
        if (cycle == null) {
            return null;
        }
        DateRange dates = cycle.dates();
        boolean isCycle = cycle.kind() == kind;
        if (isCycle && !ref.isNext()) {
            return dates;
        }
        if (calendar == null) {
            return isCycle ? cycleLasting(MONTHS / parts(kind), ChronoUnit.MONTHS, ref) : null;
        }
        @Nullable DateRange current = containing(calendar, kind, dates.first());
        return current == null || !ref.isNext()
                ? current
                : containing(calendar, kind, current.last().plusDays(1));
    }

    private static int parts(CycleKind kind) {
        return switch (kind) {
            case QUARTER -> 4;
            case HALF -> 2;
            case YEAR, CUSTOM -> 1;
        };
    }

    private static @Nullable DateRange part(FiscalCalendar calendar, CycleKind kind, int year, int number) {
        if (!isYear(year) || number < 1 || number > parts(kind)) {
            return null;
        }
        Cycle part = switch (kind) {
            case QUARTER -> calendar.quarter(year, number);
            case HALF -> calendar.half(year, number);
            case YEAR, CUSTOM -> calendar.year(year);
        };
        return part.dates();
    }

    private static @Nullable DateRange containing(FiscalCalendar calendar, CycleKind kind, LocalDate date) {
        if (!isYear(calendar.yearOf(date))) {
            return null;
        }
        Cycle part = switch (kind) {
            case QUARTER -> calendar.quarterContaining(date);
            case HALF -> calendar.halfContaining(date);
            case YEAR, CUSTOM -> calendar.yearContaining(date);
        };
        return part.dates();
    }
}
