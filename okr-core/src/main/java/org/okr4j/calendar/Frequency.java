package org.okr4j.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.okr4j.internal.Dates;
import org.okr4j.text.Message;

/**
 * How often something is due: every so many days, weeks or months.
 *
 * <p>It stores a unit and a number from 1 to 1000. Days that make up whole weeks are weeks, so that 7 days and 1 week
 * are equal; months and days are never equal.
 *
 * <pre>{@code
 * Frequency.WEEKLY.next(LocalDate.of(2026, 7, 1));                             // 2026-07-08
 * Frequency.MONTHLY.periods(DateRange.parse("2026-07-15..2026-09-30"));        // three, the last one cut
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Frequency {

    /** Every week. */
    public static final Frequency WEEKLY = new Frequency(1, ChronoUnit.WEEKS);

    /** Every two weeks. */
    public static final Frequency BIWEEKLY = new Frequency(2, ChronoUnit.WEEKS);

    /** Every month. */
    public static final Frequency MONTHLY = new Frequency(1, ChronoUnit.MONTHS);

    /** Every three months. */
    public static final Frequency QUARTERLY = new Frequency(3, ChronoUnit.MONTHS);

    private static final int MOST = 1000;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;

    private final int number;
    private final ChronoUnit unit;

    private Frequency(int number, ChronoUnit unit) {
        this.number = number;
        this.unit = unit;
    }

    /**
     * Returns the frequency of every so many days.
     *
     * @param days the number, from 1 to 1000
     * @return the frequency, in weeks where the days make up whole ones
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency ofDays(int days) {
        return of(days, ChronoUnit.DAYS);
    }

    /**
     * Returns the frequency of every so many weeks.
     *
     * @param weeks the number, from 1 to 1000
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency ofWeeks(int weeks) {
        return of(weeks, ChronoUnit.WEEKS);
    }

    /**
     * Returns the frequency of every so many months.
     *
     * @param months the number, from 1 to 1000
     * @return the frequency
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frequency ofMonths(int months) {
        return of(months, ChronoUnit.MONTHS);
    }

    /**
     * Returns the frequency that {@link #toString()} wrote.
     *
     * @param text an ISO period of one unit, such as {@code P3D}, {@code P1W} or {@code P1M}
     * @return the frequency
     * @throws IllegalArgumentException if the text has another form, or its number is not from 1 to 1000
     */
    public static Frequency parse(String text) {
        requireNonNull(text, "text");
        Integer number =
                text.length() > 2 && text.charAt(0) == 'P' ? Ints.tryParse(text.substring(1, text.length() - 1)) : null;
        checkArgument(number != null, "Frequency: text must be like P3D, P1W or P1M: '%s'", text);
        return switch (text.charAt(text.length() - 1)) {
            case 'D' -> ofDays(number);
            case 'W' -> ofWeeks(number);
            case 'M' -> ofMonths(number);
            default ->
                throw new IllegalArgumentException("Frequency: text must be like P3D, P1W or P1M: '" + text + "'");
        };
    }

    private static Frequency of(int number, ChronoUnit unit) {
        checkArgument(number >= 1 && number <= MOST, "Frequency: number must be from 1 to 1000: %s", number);
        return unit == ChronoUnit.DAYS && number % DAYS_OF_WEEK == 0
                ? new Frequency(number / DAYS_OF_WEEK, ChronoUnit.WEEKS)
                : new Frequency(number, unit);
    }

    /**
     * Returns the day one period after another.
     *
     * @param date the day
     * @return the day after so many days, weeks or months; the last of a month where that is too short, and
     *     {@link LocalDate#MAX} where there is none so late
     */
    public LocalDate next(LocalDate date) {
        return unit.between(date, LocalDate.MAX) < number ? LocalDate.MAX : date.plus(number, unit);
    }

    /**
     * Returns the day one period before another.
     *
     * @param date the day
     * @return the day so many days, weeks or months earlier; the last of a month where that is too short, and
     *     {@link LocalDate#MIN} where there is none so early
     */
    public LocalDate previous(LocalDate date) {
        return unit.between(LocalDate.MIN, date) < number ? LocalDate.MIN : date.minus(number, unit);
    }

    /**
     * Returns the periods that make up a range.
     *
     * @param range the range
     * @return the periods in order, without gap: the first starts with the range, months start on the same day as the
     *     range or on the last of a shorter month, and the last period ends with the range even if that cuts it
     */
    public ImmutableList<DateRange> periods(DateRange range) {
        ImmutableList.Builder<DateRange> periods = ImmutableList.builder();
        LocalDate first = range.first();
        for (long count = 1; !first.isAfter(range.last()); count++) {
            // Counted from the start, because a month after 31 January and another after that end on the 28th.
            LocalDate next = range.first().plus(count * number, unit);
            periods.add(DateRange.of(first, next.isAfter(range.last()) ? range.last() : next.minusDays(1)));
            first = next;
        }
        return periods.build();
    }

    /**
     * Returns which of the {@linkplain #periods periods} of a range a day lies in. It is calculated from the two dates, so
     * that it takes no longer in ten thousand years than in a quarter.
     *
     * @param range the range
     * @param date a day of the range
     * @return the place of the period, from 0
     * @throws IllegalArgumentException if the day is not in the range
     */
    public int periodIndex(DateRange range, LocalDate date) {
        checkArgument(range.contains(date), "Frequency '%s': date must be in the range %s: %s", this, range, date);
        long index = unit.between(range.first(), date) / number;
        // From 31 January to 28 February no whole month has gone by, and yet the second one begins.
        boolean isNext = !range.first().plus((index + 1) * number, unit).isAfter(date);
        return Math.toIntExact(isNext ? index + 1 : index);
    }

    /**
     * Returns the period that a day lies in, where periods follow each other both ways from a day on which one of them
     * begins. It is calculated from the two dates.
     *
     * <pre>{@code
     * Frequency.WEEKLY.periodAround(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 8));     // 2026-10-05..2026-10-11
     * }</pre>
     *
     * @param anchor the first day of one of the periods, in the years 0 to 10000
     * @param date the day, in the years 0 to 10000
     * @return the period; cut where it would leave those years
     * @throws IllegalArgumentException if a day is not in those years
     */
    public DateRange periodAround(LocalDate anchor, LocalDate date) {
        checkArgument(
                Dates.isWithinYears(anchor) && Dates.isWithinYears(date),
                "Frequency '%s': anchor and date must be in the years 0 to 10000: %s and %s",
                this,
                anchor,
                date);
        long index = Math.floorDiv(unit.between(anchor, date), number);
        // What is between two days is rounded toward 0, and months end on different days.
        while (anchor.plus(index * number, unit).isAfter(date)) {
            index--;
        }
        while (!anchor.plus((index + 1) * number, unit).isAfter(date)) {
            index++;
        }
        LocalDate first = anchor.plus(index * number, unit);
        LocalDate last = anchor.plus((index + 1) * number, unit).minusDays(1);
        return DateRange.of(
                Dates.isWithinYears(first) ? first : LocalDate.of(Dates.FIRST_YEAR, 1, 1),
                Dates.isWithinYears(last) ? last : LocalDate.of(Dates.LAST_YEAR, 12, 31));
    }

    /**
     * Returns how late something of this frequency may be before it counts as late, unless somebody says otherwise.
     *
     * @return half the days of a period, rounded down, at most 7; a month counts as 30 days, so 3 for a week
     */
    public int defaultGraceDays() {
        int days = switch (unit) {
            case DAYS -> number;
            case WEEKS -> number * DAYS_OF_WEEK;
            default -> number * DAYS_OF_MONTH;
        };
        return Math.min(DAYS_OF_WEEK, days / 2);
    }

    /** {@return the length of a period for people, such as "one week" or "3 months"} */
    public Message label() {
        return Message.of("calendar.frequency." + Ascii.toLowerCase(unit.name()), number);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Frequency other && number == other.number && unit == other.unit;
    }

    @Override
    public int hashCode() {
        return 31 * number + unit.name().hashCode();
    }

    /** {@return the ISO period such as {@code P1W}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return "P" + number + unit.name().charAt(0);
    }
}
