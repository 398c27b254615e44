package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** An objective has not too many key results. */
final class KeyResultsAreNotTooMany {

    static final Rule<Objective> RULE = with(5);

    private KeyResultsAreNotTooMany() {}

    static Rule<Objective> with(int most) {
        Parameter<Integer> parameter = Parameter.integer("most", 1, 50, most);
        return CatalogRule.onOpen(Objective.class, "key-results-are-not-too-many")
                .family(RuleFamily.STRUCTURE)
                .severity(Severity.WARNING)
                .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
                .parameters(parameter)
                .check(Live.untilCycleEnds((objective, context) -> check(objective, context, context.get(parameter))));
    }

    private static void check(Objective objective, RuleContext<Objective> context, int most) {
        int count = Live.keyResults(objective, context.asOf()).size();
        if (count > most) {
            context.finding(objective.title(), count, most)
                    .at("keyResults")
                    .evidence("count", count)
                    .evidence("most", most)
                    .report();
        }
    }
}
