package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** The title of an objective says more than praise. */
final class ObjectiveIsNotVagueOnly {

    static final Rule<Objective> RULE = CatalogRule.onWording(Objective.class, "objective-is-not-vague-only")
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .readsText()
            .check(ObjectiveIsNotVagueOnly::check);

    private ObjectiveIsNotVagueOnly() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (context.objectiveStatement().isVagueOnly()) {
            context.finding(objective.title()).at("title").report();
        }
    }
}
