package org.okr4j.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/** Dates that can be calculated with: whoever adds a period to one of them, or walks to it from another, gets there. */
public final class Dates {

    /** The first year of a program. */
    public static final int FIRST_YEAR = 0;

    /** The last year of a program. */
    public static final int LAST_YEAR = 10_000;

    private Dates() {}

    /**
     * Returns a date as it is, provided that a program may hold it.
     *
     * @param thing what holds the date, for the message
     * @param id which one it is, for the message
     * @param property what the date is to it, for the message
     * @param date the date
     * @return the date
     * @throws IllegalArgumentException if it is not in the years 0 to 10000
     */
    public static LocalDate check(String thing, Object id, String property, LocalDate date) {
        checkArgument(
                isWithinYears(date),
                "%s '%s': %s must be in the years %s to %s: %s",
                thing,
                id,
                property,
                FIRST_YEAR,
                LAST_YEAR,
                date);
        return date;
    }

    /**
     * Returns whether a program may hold a date.
     *
     * @param date the date
     * @return true if it is in the years 0 to 10000
     */
    public static boolean isWithinYears(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
