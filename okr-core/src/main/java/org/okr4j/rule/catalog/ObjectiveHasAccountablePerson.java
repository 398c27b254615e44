package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** One named person answers for an objective. */
final class ObjectiveHasAccountablePerson {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "objective-has-accountable-person")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .blocksPublishing()
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check((objective, context) -> {
                if (objective.owner().isEmpty()) {
                    context.finding(objective.title()).at("owner").report();
                }
            });

    private ObjectiveHasAccountablePerson() {}
}
