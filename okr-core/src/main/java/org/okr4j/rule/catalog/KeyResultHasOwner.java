package org.okr4j.rule.catalog;

import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Somebody keeps a key result up to date. Who owns the objective is proposed. */
final class KeyResultHasOwner {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "key-result-has-owner")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.PRACTICE)
            .reach(Reach.OBJECTIVE)
            .alsoAlone()
            .check(KeyResultHasOwner::check);

    private KeyResultHasOwner() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        if (keyResult.ownerAt(context.asOf()).isEmpty()) {
            FindingDraft finding = context.finding(keyResult.text()).at("owner");
            if (!context.isAlone()) {
                context.objective().owner().ifPresent(owner -> finding.fix(Change.revise(keyResult.withOwner(owner))));
            }
            finding.report();
        }
    }
}
