package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** An objective has at least one key result that was not given up. */
final class ObjectiveHasKeyResults {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "objective-has-key-results")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .blocksPublishing()
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(ObjectiveHasKeyResults::check);

    private ObjectiveHasKeyResults() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (Live.keyResults(objective, context.asOf()).isEmpty()) {
            int givenUp = objective.keyResults().size();
            context.finding()
                    .message(
                            givenUp == 0
                                    ? "catalog.objective-has-key-results"
                                    : "catalog.objective-has-key-results.given-up",
                            objective.title(),
                            givenUp)
                    .at("keyResults")
                    .report();
        }
    }
}
