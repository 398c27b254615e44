package org.okr4j.rule.catalog;

import java.time.LocalDate;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * Whoever changes what is to be reached, after it was published and its cycle has begun, says why. Before, drafts may move
 * as often as it takes.
 */
final class TargetChangeHasAReason {

    static final Rule<KeyResult> RULE = CatalogRule.onOpen(KeyResult.class, "target-change-has-a-reason")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .reach(Reach.OBJECTIVE)
            .needsProgram()
            .check(TargetChangeHasAReason::check);

    private TargetChangeHasAReason() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        for (int i = 0; i < keyResult.amendments().size(); i++) {
            Amendment amendment = keyResult.amendments().get(i);
            if (movesTarget(amendment, keyResult)
                    && isInMidCycle(amendment.date(), context)
                    && amendment.reason().filter(text -> !text.isBlank()).isEmpty()) {
                context.finding(
                                keyResult.text(),
                                amendment.date(),
                                context.cycle().label())
                        .at("amendments[" + i + "].reason")
                        .evidence("date", amendment.date())
                        .report();
            }
        }
    }

    private static boolean movesTarget(Amendment amendment, KeyResult keyResult) {
        return amendment.measure().isPresent()
                && !amendment
                        .measure()
                        .equals(keyResult.measureAt(amendment.date().minusDays(1)));
    }

    private static boolean isInMidCycle(LocalDate date, RuleContext<KeyResult> context) {
        return !date.isAfter(context.asOf())
                && !date.isBefore(context.cycle().dates().first())
                && context.objective().publishedOn().filter(date::isAfter).isPresent();
    }
}
