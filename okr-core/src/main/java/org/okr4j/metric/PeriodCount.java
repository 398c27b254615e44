package org.okr4j.metric;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many periods were met, of how many that are due up to the latest reported one.
 *
 * <p>A period without a reading is due and not met. This record is immutable and thread-safe.
 *
 * @param met the periods whose last reading kept the threshold or lay in the band, from 0 to {@code due}
 * @param due the periods up to the latest reported one, at least 1
 */
public record PeriodCount(int met, int due) {

    /**
     * Counts periods.
     *
     * @param met the periods met
     * @param due the periods due
     * @throws IllegalArgumentException if none is due, or {@code met} is not from 0 to {@code due}
     */
    public PeriodCount {
        checkArgument(due > 0, "PeriodCount: due must be above 0: %s", due);
        checkArgument(0 <= met && met <= due, "PeriodCount: met must be from 0 to due %s: %s", due, met);
    }

    /** {@return the two counts, such as {@code 11/12}} */
    @Override
    public String toString() {
        return met + "/" + due;
    }
}
