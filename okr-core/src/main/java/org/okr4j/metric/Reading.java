package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What was measured on a day. This record is immutable and thread-safe.
 *
 * @param date the day of the measurement
 * @param measurement what was measured
 */
public record Reading(LocalDate date, Measurement measurement) {

    /**
     * Refuses null.
     *
     * @param date the day of the measurement
     * @param measurement what was measured
     */
    public Reading {
        requireNonNull(date, "date");
        requireNonNull(measurement, "measurement");
    }
}
