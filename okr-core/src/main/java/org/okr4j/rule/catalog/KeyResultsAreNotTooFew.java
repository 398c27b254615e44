package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** An objective that has key results has not too few of them. */
final class KeyResultsAreNotTooFew {

    static final Rule<Objective> RULE = with(2);

    private KeyResultsAreNotTooFew() {}

    static Rule<Objective> with(int least) {
        Parameter<Integer> parameter = Parameter.integer("least", 1, 20, least);
        return CatalogRule.onOpen(Objective.class, "key-results-are-not-too-few")
                .family(RuleFamily.STRUCTURE)
                .severity(Severity.INFO)
                .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
                .parameters(parameter)
                .check(Live.untilCycleEnds((objective, context) -> check(objective, context, context.get(parameter))));
    }

    private static void check(Objective objective, RuleContext<Objective> context, int least) {
        int count = Live.keyResults(objective, context.asOf()).size();
        if (count > 0 && count < least) {
            context.finding(objective.title(), count, least)
                    .at("keyResults")
                    .evidence("count", count)
                    .evidence("least", least)
                    .report();
        }
    }
}
