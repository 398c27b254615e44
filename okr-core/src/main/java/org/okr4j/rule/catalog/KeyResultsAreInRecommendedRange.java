package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** An objective whose key results are few and many enough has as many as is recommended. */
final class KeyResultsAreInRecommendedRange {

    private static final Parameter<Integer> REQUIRED_LEAST = Parameter.integer("required-least", 1, 20, 2);
    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 20, 3);
    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 5);
    private static final Parameter<Integer> REQUIRED_MOST = Parameter.integer("required-most", 1, 50, 5);

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "key-results-are-in-recommended-range")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .parameters(REQUIRED_LEAST, LEAST, MOST, REQUIRED_MOST)
            .check(Live.untilCycleEnds(KeyResultsAreInRecommendedRange::check));

    private KeyResultsAreInRecommendedRange() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        int count = Live.keyResults(objective, context.asOf()).size();
        int least = context.get(LEAST);
        int most = context.get(MOST);
        boolean allowed = count >= context.get(REQUIRED_LEAST) && count <= context.get(REQUIRED_MOST);
        if (allowed && (count < least || count > most)) {
            context.finding(objective.title(), count, least, most)
                    .at("keyResults")
                    .evidence("count", count)
                    .evidence("least", least)
                    .evidence("most", most)
                    .report();
        }
    }
}
