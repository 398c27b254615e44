package org.okr4j.report.dashboard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How something stood at the end of a week, as it was known that day; the last point of a trend is the day of the page.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param date the last day of the week
 * @param standing how it stood
 */
public record TrendPoint(LocalDate date, Standing standing) {

    /**
     * Checks that both are there.
     *
     * @param date the last day of the week
     * @param standing how it stood
     */
    public TrendPoint {
        requireNonNull(date, "date");
        requireNonNull(standing, "standing");
    }
}
