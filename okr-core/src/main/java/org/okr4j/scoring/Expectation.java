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
 * @param isEarlyStep whether a gap is no worse than amber: what is expected jumps or follows a shape of its own, at most
 *     the first tenth of the period is over, and the rule is mild then
 */
record Expectation(Ratio share, boolean isEarlyStep) {

    private static final Expectation ALL = new Expectation(Ratio.ONE, false);

    /**
     * Returns what is expected.
     *
     * @param rule how what is expected grows; one on progress alone expects the whole target from the first day on
     * @param measure the measure
     * @param period the days in which the target is to be reached
     * @param due the due date of the key result itself, if it has one
     * @param asOf the day
     * @return the expectation; absent for stages and answers that nobody gave a due date
     */
    static Optional<Expectation> of(
            PaceRule rule, Measure measure, DateRange period, Optional<LocalDate> due, LocalDate asOf) {
        return switch (measure.kind()) {
            case INCREASE, DECREASE, REACH, CHECKPOINTS, ZONES -> Optional.of(over(rule, period, asOf));
            case AT_LEAST, AT_MOST, WITHIN -> Optional.of(ALL);
            case MILESTONES, BINARY ->
                rule.basis() == PaceBasis.PROGRESS
                        ? Optional.of(ALL)
                        : Steps.of(measure.toParts(), period, due)
                                .map(steps -> new Expectation(
                                        steps.shareBy(asOf),
                                        rule.isMildEarly()
                                                && elapsed(rule, period, asOf).isInFirstTenth()));
            case FIND_BASELINE -> Optional.empty();
        };
    }

    /** {@return what is expected of a figure over a period} */
    static Expectation over(PaceRule rule, DateRange period, LocalDate asOf) {
        if (rule.basis() == PaceBasis.PROGRESS) {
            return ALL;
        }
        Elapsed elapsed = elapsed(rule, period, asOf);
        return rule.shape().equals(PaceShape.LINEAR)
                ? new Expectation(elapsed.share(), false)
                : new Expectation(
                        rule.shape().expectedAt(elapsed.share()), rule.isMildEarly() && elapsed.isInFirstTenth());
    }

    private static Elapsed elapsed(PaceRule rule, DateRange period, LocalDate asOf) {
        return Elapsed.of(rule.dayCount(), period, asOf);
    }
}
