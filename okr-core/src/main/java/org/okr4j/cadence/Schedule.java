package org.okr4j.cadence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Workdays;

/**
 * The dates on which the rituals of a {@link Cadence} are due over some time, such as a cycle or a fiscal year.
 *
 * <p>The time is cut into periods of each ritual's frequency, counted from its first day. Each period has one meeting: on the
 * first day of the ritual's weekday that is a workday, or on the last where the ritual is held {@linkplain Ritual#atEnd() at
 * the end}; without such a day, on its first or last workday. A period without any workday has none and is {@linkplain
 * #withoutWorkday() listed}. A last period of which the end of the time leaves less than half has no meeting of its own, unless
 * it is the only one. So there is neither a gap nor a double.
 *
 * <pre>{@code
 * Schedule quarter = Schedule.of(Cadences.CROSS_DEPARTMENT, cycle.dates());
 * quarter.of(RitualId.of("alignment-session"));      // three dates
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Schedule implements WithSchedule permits ImmutableSchedule {

    Schedule() {}

    /**
     * Returns when the rituals of a cadence are due, on the workdays of the cadence.
     *
     * @param cadence the cadence
     * @param dates the time
     * @return the schedule; empty if the cadence has no rituals
     */
    public static Schedule of(Cadence cadence, DateRange dates) {
        requireNonNull(dates, "dates");
        List<Occurrence> due = new ArrayList<>();
        ImmutableListMultimap.Builder<RitualId, DateRange> free = ImmutableListMultimap.builder();
        for (Ritual ritual : cadence.rituals()) {
            int number = 1;
            for (DateRange period : periods(ritual, dates)) {
                Optional<LocalDate> day = dayIn(period, ritual, cadence.workdays());
                if (day.isPresent()) {
                    due.add(new Occurrence(ritual, number++, period, day.get()));
                } else {
                    free.put(ritual.id(), period);
                }
            }
        }
        return ImmutableSchedule.builder()
                .dates(dates)
                .addAllOccurrences(due.stream()
                        .sorted(Comparator.comparing(Occurrence::date))
                        .collect(collectingAndThen(toList(), ImmutableList::copyOf)))
                .putAllWithoutWorkday(free.build())
                .build();
    }

    private static List<DateRange> periods(Ritual ritual, DateRange dates) {
        List<DateRange> periods = ritual.frequency().periods(dates);
        DateRange last = periods.get(periods.size() - 1);
        long whole = ChronoUnit.DAYS.between(last.first(), ritual.frequency().next(last.first()));
        boolean isTooShort = periods.size() > 1 && last.days() * 2 < whole;
        return isTooShort ? periods.subList(0, periods.size() - 1) : periods;
    }

    private static Optional<LocalDate> dayIn(DateRange period, Ritual ritual, Workdays workdays) {
        Optional<LocalDate> wanted = ritual.weekday()
                .flatMap(weekday -> period.first()
                        .datesUntil(period.last().plusDays(1))
                        .filter(date -> date.getDayOfWeek() == weekday && workdays.isWorkday(date))
                        .reduce((first, next) -> ritual.atEnd() ? next : first));
        return wanted.or(() -> ritual.atEnd() ? workdays.lastIn(period) : workdays.firstIn(period));
    }

    /** {@return the time that is scheduled} */
    public abstract DateRange dates();

    /** {@return all dates, by day, those of one day in the order of the cadence} */
    public abstract ImmutableList<Occurrence> occurrences();

    /** {@return the periods in which a ritual cannot be held, because nobody works on any of their days} */
    public abstract ImmutableListMultimap<RitualId, DateRange> withoutWorkday();

    /**
     * Returns the dates of one ritual.
     *
     * @param ritual the ritual
     * @return its dates in order; empty if the cadence does not have it
     */
    public final ImmutableList<Occurrence> of(RitualId ritual) {
        requireNonNull(ritual, "ritual");
        return occurrences().stream()
                .filter(occurrence -> occurrence.ritual().id().equals(ritual))
                .collect(ImmutableList.toImmutableList());
    }
}
