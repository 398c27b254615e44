package org.okr4j.rule.catalog;

import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Somebody keeps a key result up to date. */
final class KeyResultHasOwner {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "key-result-has-owner")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.PRACTICE)
            .check((keyResult, context) -> {
                if (keyResult.ownerAt(context.asOf()).isEmpty()) {
                    context.finding(keyResult.text()).at("owner").report();
                }
            });

    private KeyResultHasOwner() {}
}
