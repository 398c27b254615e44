package org.okr4j.rule.catalog;

import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.Severity;
import org.okr4j.rule.Suppression;
import org.okr4j.rule.SuppressionUse;

/**
 * A suppression silences something. Where its rule could not judge, nobody knows; and of one that has expired it is not
 * expected.
 */
final class SuppressionIsUsed {

    static final Rule<SuppressionUse> RULE = CatalogRule.forEach(SuppressionUse.class, "suppression-is-used")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.INFO)
            .check(SuppressionIsUsed::check);

    private SuppressionIsUsed() {}

    private static void check(SuppressionUse use, RuleContext<SuppressionUse> context) {
        Suppression suppression = use.suppression();
        if (use.silenced().isEmpty() && use.evaluated() && suppression.holdsOn(context.asOf())) {
            context.finding(suppression.rule(), suppression.by(), suppression.reason())
                    .evidence("rule", suppression.rule())
                    .evidence("until", suppression.until())
                    .report();
        }
    }
}
