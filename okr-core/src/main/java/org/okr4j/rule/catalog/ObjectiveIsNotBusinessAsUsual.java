package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Mark;
import org.okr4j.statement.MarkKind;

/** The title of an objective does not speak of daily work. */
final class ObjectiveIsNotBusinessAsUsual {

    static final Rule<Objective> RULE = CatalogRule.onWording(Objective.class, "objective-is-not-business-as-usual")
            .severity(Severity.INFO)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .readsText()
            .check(ObjectiveIsNotBusinessAsUsual::check);

    private ObjectiveIsNotBusinessAsUsual() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        context.objectiveStatement().marks().stream()
                .filter(mark -> mark.kind() == MarkKind.BUSINESS_AS_USUAL)
                .findFirst()
                .map(Mark::words)
                .ifPresent(words -> context.finding(objective.title(), words.text())
                        .at("title")
                        .span(words.span())
                        .evidence("words", words.text())
                        .report());
    }
}
