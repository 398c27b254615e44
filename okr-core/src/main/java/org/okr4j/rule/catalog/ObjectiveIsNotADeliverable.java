package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** The title of an objective tells an end state, and not what is made or done. */
final class ObjectiveIsNotADeliverable {

    static final Rule<Objective> RULE = CatalogRule.onWording(Objective.class, "objective-is-not-a-deliverable")
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT, RuleSource.PRACTICE)
            .readsText()
            .check(ObjectiveIsNotADeliverable::check);

    private ObjectiveIsNotADeliverable() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        context.objectiveStatement()
                .deliverable()
                .ifPresent(words -> context.finding(objective.title(), words.text())
                        .at("title")
                        .span(words.span())
                        .evidence("words", words.text())
                        .report());
    }
}
