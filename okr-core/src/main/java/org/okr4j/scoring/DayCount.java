package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Ratio;

/** How the share of a period that is over is counted in days. Nothing is over before the period, and all after it. */
public enum DayCount {
    /** The days before this one, of all but the last: 0 on the first day, 1 on the last, and 1 for a period of one day. */
    DAYS_OVER,

    /** The days begun, this one included, of all: on the first of thirty days 1/30, on the fifteenth 1/2, on the last 1. */
    DAYS_BEGUN;

    /**
     * Returns how much of a period is over.
     *
     * @param period the period
     * @param day the day of the question
     * @return the exact share, from 0 to 1
     */
    public Ratio share(DateRange period, LocalDate day) {
        requireNonNull(period, "period");
        requireNonNull(day, "day");
        return Elapsed.of(this, period, day).share();
    }
}
