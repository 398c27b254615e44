package org.okr4j.rule.catalog;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;

/**
 * A key result tells what will be different, and not what will be done. To find a baseline is no such task, and of a verb
 * that promises an effort only another rule speaks.
 */
final class KeyResultIsNotATask {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-is-not-a-task")
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(KeyResultIsNotATask::check);

    private KeyResultIsNotATask() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        if (Wording.kind(context) != KeyResultKind.OUTPUT_TASK
                || Wording.isSearch(context)
                || !Wording.marked(statement, MarkKind.LOW_COMMITMENT).isEmpty()) {
            return;
        }
        Optional<Phrase> words = Wording.deciding(statement);
        String message =
                words.isPresent() ? "catalog.key-result-is-not-a-task" : "catalog.key-result-is-not-a-task.thing";
        Object what = words.map(Phrase::text).orElse("");
        Wording.withKind(Wording.finding(context, message, keyResult.text(), what), statement)
                .report();
    }
}
