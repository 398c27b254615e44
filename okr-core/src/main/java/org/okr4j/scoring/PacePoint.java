package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * What is expected when a share of the time is over.
 *
 * <pre>{@code
 * PacePoint.of("0.5", "0.3");                                             // 30% at half-time
 * PacePoint.on(LocalDate.of(2026, 8, 15), quarter, Progress.of("0.3"));   // 30% by the 15th of August
 * }</pre>
 *
 * @param time the exact share of the time that is over, from 0 to 1
 * @param expected the progress expected then
 */
public record PacePoint(Ratio time, Progress expected) {

    /**
     * Makes a point.
     *
     * @param time the exact share of the time that is over, from 0 to 1
     * @param expected the progress expected then
     * @throws IllegalArgumentException if the share is below 0 or above 1
     */
    public PacePoint {
        requireNonNull(time, "time");
        requireNonNull(expected, "expected");
        checkArgument(time.clampToUnit().equals(time), "PacePoint: time must be from 0 to 1: %s", time);
    }

    /**
     * Returns a point.
     *
     * @param time the share of the time that is over, a decimal from 0 to 1 such as {@code 0.5}
     * @param expected the progress expected then, a decimal from 0 to 1 such as {@code 0.3}
     * @return the point
     * @throws IllegalArgumentException if one of them is no number or out of range
     */
    public static PacePoint of(String time, String expected) {
        return new PacePoint(Progress.of(time).toRatio(), Progress.of(expected));
    }

    /**
     * Returns a point.
     *
     * @param time the share of the time that is over, from 0 to 1
     * @param expected the progress expected then, from 0 to 1
     * @return the point
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static PacePoint of(BigDecimal time, BigDecimal expected) {
        return new PacePoint(Ratio.of(requireNonNull(time, "time")), Progress.of(expected));
    }

    /**
     * Returns a point on a day, counted as {@link DayCount#DAYS_OVER} counts.
     *
     * @param day the day
     * @param period the period in which the target is to be reached
     * @param expected the progress expected on that day
     * @return the point
     * @throws IllegalArgumentException if the day is not in the period
     */
    public static PacePoint on(LocalDate day, DateRange period, Progress expected) {
        return on(day, period, DayCount.DAYS_OVER, expected);
    }

    /**
     * Returns a point on a day, for a rule that counts days in another way.
     *
     * @param day the day
     * @param period the period in which the target is to be reached
     * @param dayCount how the rule counts days
     * @param expected the progress expected on that day
     * @return the point
     * @throws IllegalArgumentException if the day is not in the period
     */
    public static PacePoint on(LocalDate day, DateRange period, DayCount dayCount, Progress expected) {
        requireNonNull(day, "day");
        requireNonNull(period, "period");
        requireNonNull(dayCount, "dayCount");
        checkArgument(period.contains(day), "PacePoint: day must be in %s: %s", period, day);
        return new PacePoint(dayCount.share(period, day), expected);
    }
}
