package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** The title of an objective has one aim. */
final class ObjectiveIsOneThing {

    static final Rule<Objective> RULE = CatalogRule.onWording(Objective.class, "objective-is-one-thing")
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .readsText()
            .check(ObjectiveIsOneThing::check);

    private ObjectiveIsOneThing() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        context.objectiveStatement()
                .secondThing()
                .ifPresent(words -> context.finding(objective.title(), words.text())
                        .at("title")
                        .span(words.span())
                        .evidence("words", words.text())
                        .report());
    }
}
