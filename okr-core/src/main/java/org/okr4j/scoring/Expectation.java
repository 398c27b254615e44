package org.okr4j.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.value.Ratio;

/**
 * What is expected of a key result by a day.
 *
 * @param share the exact progress expected
 * @param isEarlyStep whether it comes from due dates and at most the first tenth of the period is over, in which a missed
 *     step is no worse than amber
 */
record Expectation(Ratio share, boolean isEarlyStep) {

    private static final Expectation ALL = new Expectation(Ratio.ONE, false);

    /**
     * Returns what is expected.
     *
     * @param measure the measure
     * @param period the days in which the target is to be reached
     * @param due the due date of the key result itself, if it has one
     * @param asOf the day
     * @return the expectation; absent for stages and answers that nobody gave a due date
     */
    static Optional<Expectation> of(Measure measure, DateRange period, Optional<LocalDate> due, LocalDate asOf) {
        return switch (measure.kind()) {
            case INCREASE, DECREASE, REACH, CHECKPOINTS, ZONES ->
                Optional.of(new Expectation(Elapsed.of(period, asOf).share(), false));
            case AT_LEAST, AT_MOST, WITHIN -> Optional.of(ALL);
            case MILESTONES, BINARY ->
                Steps.of(measure.toParts(), period, due)
                        .map(steps -> new Expectation(
                                steps.shareBy(asOf), Elapsed.of(period, asOf).isInFirstTenth()));
            case FIND_BASELINE -> Optional.empty();
        };
    }
}
