package org.okr4j.cadence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.okr4j.calendar.DateRange;

/**
 * One date on which a {@link Ritual} is due.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param ritual the ritual
 * @param number how many times it is due in its schedule up to this one, from 1
 * @param period the days of which this is the one meeting
 * @param date the day
 */
public record Occurrence(Ritual ritual, int number, DateRange period, LocalDate date) {

    /** {@return the day and hour on the clock of the place; absent if the ritual has no hour} */
    public Optional<LocalDateTime> startsAt() {
        return ritual.startsAt().map(date::atTime);
    }

    /**
     * Returns the moment at which it starts.
     *
     * @param zone the time zone of the place
     * @return the moment; an hour that the clock skips on that day is moved later by as much; absent if the ritual has none
     */
    public Optional<ZonedDateTime> startsAt(ZoneId zone) {
        return startsAt().map(start -> start.atZone(zone));
    }
}
