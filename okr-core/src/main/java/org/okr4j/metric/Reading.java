package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.okr4j.internal.Dates;

/**
 * What was measured on a day. This record is immutable and thread-safe.
 *
 * @param date the day of the measurement
 * @param measurement what was measured
 */
public record Reading(LocalDate date, Measurement measurement) {

    /**
     * Refuses null and dates that no program holds.
     *
     * @param date the day of the measurement
     * @param measurement what was measured
     * @throws IllegalArgumentException if the date is not in the years 0 to 10000
     */
    public Reading {
        requireNonNull(date, "date");
        Dates.check("Reading", date, "date", date);
        requireNonNull(measurement, "measurement");
    }
}
