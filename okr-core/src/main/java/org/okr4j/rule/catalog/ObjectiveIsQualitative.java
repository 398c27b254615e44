package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** The title of an objective has no target in numbers. Periods, ranks and sizes of things are none. */
final class ObjectiveIsQualitative {

    static final Rule<Objective> RULE = CatalogRule.onWording(Objective.class, "objective-is-qualitative")
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT, RuleSource.PRACTICE)
            .readsText()
            .check(ObjectiveIsQualitative::check);

    private ObjectiveIsQualitative() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        context.objectiveStatement()
                .number()
                .ifPresent(words -> context.finding(objective.title(), words.text())
                        .at("title")
                        .span(words.span())
                        .evidence("words", words.text())
                        .report());
    }
}
