package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * An objective of a support function, or of a unit below one, names a strategic priority, or serves an objective that does,
 * straight or by way of others. Links to what was given up lead nowhere.
 */
final class SupportFunctionServesAPriority {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "support-function-serves-a-priority")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .needs(SupportFunctions::isAny, "catalog.support-function-unknown")
            .needs(
                    program -> !program.program().organization().priorities().isEmpty(),
                    "catalog.support-function-serves-a-priority.no-priorities")
            .check(Live.untilCycleEnds(SupportFunctionServesAPriority::check));

    private SupportFunctionServesAPriority() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (SupportFunctions.isSupport(objective.unit(), context) && !servesPriority(objective, context)) {
            context.finding(objective.title(), context.unit().name())
                    .at("priorities")
                    .report();
        }
    }

    private static boolean servesPriority(Objective objective, RuleContext<Objective> context) {
        return Upward.from(context).from(objective, parent -> Live.isLive(parent, context.asOf())).stream()
                .anyMatch(served -> !served.priorities().isEmpty());
    }
}
