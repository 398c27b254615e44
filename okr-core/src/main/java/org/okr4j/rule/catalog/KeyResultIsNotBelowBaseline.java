package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Attainment;
import org.okr4j.metric.Flag;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * No key result stays worse than it was at the start: not in so many reports in a row. Once is bad luck, and what is red is to
 * be explained first.
 */
final class KeyResultIsNotBelowBaseline {

    private static final Parameter<Integer> TIMES = Parameter.integer("times", 1, 12, 3);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "key-result-is-not-below-baseline")
            .family(RuleFamily.SCORING)
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .needsProgram()
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .parameters(TIMES)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(KeyResultIsNotBelowBaseline::check));

    private KeyResultIsNotBelowBaseline() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        if (!(context.keyResultScore().attainment() instanceof Attainment.Scored scored)
                || !scored.flags().contains(Flag.REGRESSED)
                || TroubleIsExplained.isUnexplained(keyResult, context)) {
            return;
        }
        Measure measure = keyResult.measureAt(context.asOf()).orElseThrow();
        DateRange time = keyResult.periodIn(context.cycle().dates(), context.asOf());
        ImmutableList<Reading> worse = keyResult.checkInsUpTo(context.asOf()).reverse().stream()
                .flatMap(checkIn ->
                        checkIn.measurement().map(measured -> new Reading(checkIn.date(), measured)).stream())
                .takeWhile(reading -> isWorse(measure, reading, time))
                .collect(ImmutableList.toImmutableList());
        if (worse.size() >= context.get(TIMES)) {
            context.finding(
                            keyResult.text(),
                            worse.size(),
                            worse.get(worse.size() - 1).date())
                    .at("checkIns")
                    .evidence("raw", scored.raw())
                    .evidence("times", worse.size())
                    .report();
        }
    }

    private static boolean isWorse(Measure measure, Reading reading, DateRange time) {
        return measure.attain(ImmutableList.of(reading), time, reading.date(), false)
                        instanceof Attainment.Scored scored
                && scored.flags().contains(Flag.REGRESSED);
    }
}
