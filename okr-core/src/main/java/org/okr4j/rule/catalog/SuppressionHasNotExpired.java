package org.okr4j.rule.catalog;

import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.SuppressionUse;

/** What was suppressed until a day is decided on again after it. */
final class SuppressionHasNotExpired {

    static final Rule<SuppressionUse> RULE = CatalogRule.forEach(SuppressionUse.class, "suppression-has-not-expired")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .check(SuppressionHasNotExpired::check);

    private SuppressionHasNotExpired() {}

    private static void check(SuppressionUse use, RuleContext<SuppressionUse> context) {
        Suppression suppression = use.suppression();
        if (!suppression.holdsOn(context.asOf())) {
            context.finding(suppression.rule(), suppression.until(), suppression.by(), suppression.reason())
                    .evidence("rule", suppression.rule())
                    .evidence("until", suppression.until())
                    .report();
        }
    }
}
