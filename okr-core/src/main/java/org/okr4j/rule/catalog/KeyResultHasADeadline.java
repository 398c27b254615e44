package org.okr4j.rule.catalog;

import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * A key result says until when: by its text, its due date or its measure. One that belongs to an objective need not, for
 * it has until the end of the objective's cycle; so this is for those that are checked alone.
 */
final class KeyResultHasADeadline {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-has-a-deadline")
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(KeyResultHasADeadline::check);

    private KeyResultHasADeadline() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        if (!isGivenElsewhere(context) && context.statement().deadline().isEmpty()) {
            Wording.finding(
                            context,
                            "catalog.key-result-has-a-deadline",
                            keyResult.text(),
                            context.statement().proposal())
                    .report();
        }
    }

    /** Whether due date, measure or cycle say until when. */
    static boolean isGivenElsewhere(RuleContext<KeyResult> context) {
        return !context.isAlone()
                || context.subject().dueAt(context.asOf()).isPresent()
                || Wording.measure(context)
                        .flatMap(measure -> measure.toParts().due())
                        .isPresent();
    }
}
