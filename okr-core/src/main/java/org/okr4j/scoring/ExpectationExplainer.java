package org.okr4j.scoring;

import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.text.Message;
import org.okr4j.value.Ratio;

/** Explains what is expected of a key result by the day of the question. */
final class ExpectationExplainer {

    private final KeyResultCase keyResult;
    private final PaceRule rule;
    private final DateRange period;

    ExpectationExplainer(KeyResultCase keyResult) {
        this.keyResult = keyResult;
        this.rule = keyResult.scorecard().policy().pace();
        this.period = keyResult.evidence().period();
    }

    /** {@return what is expected, of a key result of which something is} */
    Explanation explain() {
        Measure measure = keyResult.measure().orElseThrow();
        return switch (measure.kind()) {
            case AT_LEAST, AT_MOST, WITHIN -> all("explanation.expected.kept");
            case INCREASE, DECREASE, REACH, CHECKPOINTS, ZONES, MILESTONES, BINARY, FIND_BASELINE ->
                rule.basis() == PaceBasis.PROGRESS ? all("explanation.expected.target") : byTime(measure.toParts());
        };
    }

    private static Explanation all(String key) {
        return Explanation.of(Operation.RULE, Ratio.ONE, Message.of(key, Ratio.ONE));
    }

    private Explanation byTime(MeasureParts parts) {
        return switch (parts.kind()) {
            case MILESTONES, BINARY ->
                new StepsExplainer(
                                period,
                                keyResult.keyResult().dueAt(keyResult.evidence().lastDay()),
                                keyResult.situation().asOf())
                        .explain(parts);
            default ->
                rule.shape().equals(PaceShape.LINEAR)
                        ? time("explanation.expected.days", "explanation.expected.one-day")
                        : new ShapeExplainer(rule.shape())
                                .explain(time("explanation.time", "explanation.time.one-day"));
        };
    }

    /** The share of the time that is over. */
    private Explanation time(String key, String keyOfOneDay) {
        Elapsed elapsed =
                Elapsed.of(rule.dayCount(), period, keyResult.situation().asOf());
        if (elapsed.whole() == 0) {
            return Explanation.of(Operation.RULE, Ratio.ONE, Message.of(keyOfOneDay, Ratio.ONE, period.first()));
        }
        return Explanation.of(
                Operation.QUOTIENT,
                elapsed.share(),
                Message.of(key, elapsed.share(), elapsed.gone(), elapsed.whole(), period.first(), period.last()),
                Explanation.given(
                        Ratio.of(elapsed.gone(), 1),
                        Message.of(
                                rule.dayCount() == DayCount.DAYS_OVER
                                        ? "explanation.days.over"
                                        : "explanation.days.begun",
                                elapsed.gone())),
                Explanation.given(Ratio.of(elapsed.whole(), 1), Message.of("explanation.days.whole", elapsed.whole())));
    }
}
