package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** At least one key result of an objective can be reached in part. Of single ones that cannot another rule speaks. */
final class KeyResultsAreNotAllBinary {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "key-results-are-not-all-binary")
            .family(RuleFamily.SET)
            .readsText()
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check((objective, context) -> {
                if (areAllBinary(objective, context)) {
                    int count = Live.keyResults(objective, context.asOf()).size();
                    context.finding(objective.title(), count).at("keyResults").report();
                }
            });

    private KeyResultsAreNotAllBinary() {}

    /** Whether an objective has key results, and none that can be reached in part. */
    static boolean areAllBinary(Objective objective, RuleContext<?> context) {
        ImmutableList<KeyResult> keyResults = Live.keyResults(objective, context.asOf());
        return !keyResults.isEmpty()
                && keyResults.stream()
                        .allMatch(keyResult -> KeyResultIsNotBinary.isBinary(
                                keyResult,
                                context.statementOf(keyResult),
                                context.isFedByObjectives(keyResult),
                                context.asOf()));
    }
}
