package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.okr4j.text.Message;

/**
 * What a {@link MetricSource} says when it is asked for a figure: the figure, or why it has none.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface MetricAnswer {

    /**
     * Returns the answer that something was measured.
     *
     * @param measurement what was measured
     * @param date the day that it holds for, which may be earlier than the day asked about, in the years 0 to 10000
     * @return the answer
     * @throws IllegalArgumentException if the date is in no such year
     */
    static MetricAnswer of(Measurement measurement, LocalDate date) {
        return new Found(new Reading(date, measurement));
    }

    /**
     * Returns the answer that there is no figure.
     *
     * @param reason why
     * @return the answer
     */
    static MetricAnswer none(Message reason) {
        return new None(reason);
    }

    /**
     * Something was measured.
     *
     * @param reading what, and on which day
     */
    record Found(Reading reading) implements MetricAnswer {
        /**
         * Refuses null.
         *
         * @param reading what was measured, and on which day
         */
        public Found {
            requireNonNull(reading, "reading");
        }
    }

    /**
     * There is no figure.
     *
     * @param reason why
     */
    record None(Message reason) implements MetricAnswer {
        /**
         * Refuses null.
         *
         * @param reason why there is no figure
         */
        public None {
            requireNonNull(reason, "reason");
        }
    }
}
