package org.okr4j.rule.catalog;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Attainment;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.value.Ratio;

/** No stretch is far beyond its target while most of its time is still to come. */
final class TargetIsNotPassedEarly {

    private static final Parameter<BigDecimal> TIMES = Parameter.decimal("times", "1", "100", "1.2");
    private static final Parameter<BigDecimal> BEFORE = Parameter.decimal("before", "0", "1", "0.5");

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "target-is-not-passed-early")
            .family(RuleFamily.SCORING)
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .reach(Reach.OBJECTIVE)
            .needsProgram()
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .parameters(TIMES, BEFORE)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(TargetIsNotPassedEarly::check);

    private TargetIsNotPassedEarly() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        DateRange time = keyResult.periodIn(context.cycle().dates(), context.asOf());
        if (context.objective().ambition() == Ambition.ASPIRATIONAL
                && time.contains(context.asOf())
                && isEarly(time, context)
                && context.keyResultScore().attainment() instanceof Attainment.Scored scored
                && scored.exactRaw().compareTo(Ratio.of(context.get(TIMES))) >= 0) {
            context.finding(
                            keyResult.text(),
                            scored.raw(),
                            ChronoUnit.DAYS.between(context.asOf(), time.last()),
                            time.days())
                    .at("measure")
                    .evidence("raw", scored.raw())
                    .report();
        }
    }

    /** The first day of the time is 0, and the last is 1. */
    private static boolean isEarly(DateRange time, RuleContext<KeyResult> context) {
        BigDecimal elapsed = BigDecimal.valueOf(ChronoUnit.DAYS.between(time.first(), context.asOf()));
        return time.days() > 1
                && elapsed.compareTo(context.get(BEFORE).multiply(BigDecimal.valueOf(time.days() - 1))) <= 0;
    }
}
