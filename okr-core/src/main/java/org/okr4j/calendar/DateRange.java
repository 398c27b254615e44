package org.okr4j.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Dates;

/**
 * A closed range of dates: all days from the first to the last, both included.
 *
 * <p>A range holds at least one day; there is no empty range and none without an end. It stores two dates of the ISO
 * calendar and knows no time of day and no time zone. The days lie in the years 0 to 10000: whoever walks through a range,
 * even one that a stranger sent, comes to its end.
 *
 * <pre>{@code
 * DateRange quarter = DateRange.parse("2026-07-01..2026-09-30");
 * quarter.days();                                  // 92
 * quarter.contains(LocalDate.of(2026, 9, 30));     // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DateRange {

    private static final String SEPARATOR = "..";

    private final LocalDate first;
    private final LocalDate last;

    private DateRange(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Returns the range from one day to another, both included.
     *
     * @param first the first day
     * @param last the last day, which may be the first day again
     * @return the range
     * @throws IllegalArgumentException if {@code last} is before {@code first}, or a day is not in the years 0 to 10000
     */
    public static DateRange of(LocalDate first, LocalDate last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(!last.isBefore(first), "DateRange: last must not be before first: %s to %s", first, last);
        checkArgument(
                Dates.isWithinYears(first) && Dates.isWithinYears(last),
                "DateRange: days must be in the years 0 to 10000: %s to %s",
                first,
                last);
        return new DateRange(first, last);
    }

    /**
     * Returns the range that a text names, in the form that {@link #toString()} writes.
     *
     * @param text two ISO dates joined by two dots, such as {@code 2026-07-01..2026-09-30}
     * @return the range
     * @throws IllegalArgumentException if the text has another form, its last day is before its first, or a day is not
     *     in the years 0 to 10000
     */
    public static DateRange parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        checkArgument(separator >= 0, "DateRange: text must be two dates joined by '..': %s", text);
        return of(date(text.substring(0, separator), text), date(text.substring(separator + SEPARATOR.length()), text));
    }

    private static LocalDate date(String part, String text) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("DateRange: text must be two dates joined by '..': " + text, e);
        }
    }

    /** {@return the first day} */
    public LocalDate first() {
        return first;
    }

    /** {@return the last day, never before the first} */
    public LocalDate last() {
        return last;
    }

    /** {@return the number of days, counting both ends: at least 1} */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * Returns whether a day lies in this range.
     *
     * @param date the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /**
     * Returns whether every day of another range lies in this one.
     *
     * @param other the other range
     * @return true if so; a range encloses itself
     */
    public boolean encloses(DateRange other) {
        return contains(other.first) && contains(other.last);
    }

    /**
     * Returns whether this range and another have a day in common.
     *
     * @param other the other range
     * @return true if so; ranges that only follow each other do not overlap
     */
    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DateRange other && first.equals(other.first) && last.equals(other.last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** {@return the two dates joined by two dots, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return first + SEPARATOR + last;
    }
}
