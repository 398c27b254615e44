package org.okr4j.statement;

import org.jspecify.annotations.Nullable;

/**
 * A day, period or length of time as a deadline names it, before it is known where it lies.
 *
 * @param unit what is named
 * @param number the month from 1, the quarter from 1 to 4, the half from 1 to 2 or the count; null where none is said
 * @param day the day of a month; null for anything else
 * @param year the year as it is said, in four digits; null where none is said
 * @param fiscal whether the year is said to be a fiscal one, as a year of quarters and halves is
 * @param offset 1 for the next one, 0 for this one or the one that is named
 * @param edge which day of it is meant
 */
record PeriodRef(
        Unit unit,
        @Nullable Integer number,
        @Nullable Integer day,
        @Nullable Integer year,
        boolean fiscal,
        int offset,
        Edge edge) {

    boolean isNext() {
        return offset > 0;
    }

    /** What a deadline names. */
    enum Unit {
        /** A day of a month: 30 September. */
        DATE_OF_MONTH,
        /** A month: March, this month. */
        MONTH,
        /** A week: this week. */
        WEEK,
        /** So many days: within 90 days. */
        DAY_COUNT,
        /** So many weeks. */
        WEEK_COUNT,
        /** So many months. */
        MONTH_COUNT,
        /** So many quarters. */
        QUARTER_COUNT,
        /** So many years. */
        YEAR_COUNT,
        /** A quarter: Q3, the quarter. */
        QUARTER,
        /** A half: H1, the half-year. */
        HALF,
        /** A year: 2026, FY27, this year. */
        YEAR
    }

    /** Which day of a period is meant. */
    enum Edge {
        /** The last. */
        END,
        /** The first. */
        START,
        /** The one in the middle. */
        MIDDLE
    }
}
