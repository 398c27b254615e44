package org.okr4j.rule.catalog;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Span;
import org.okr4j.statement.StatedChange;
import org.okr4j.statement.StatedTarget;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementKind;

/** A key result counts what others do because of the work, and not the work. */
final class KeyResultIsNotACountedOutput {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-is-not-a-counted-output")
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(KeyResultIsNotACountedOutput::check);

    private KeyResultIsNotACountedOutput() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        if (Wording.kind(context) == StatementKind.COUNTED_OUTPUT) {
            Wording.withKind(
                            Wording.finding(
                                    context,
                                    "catalog.key-result-is-not-a-counted-output",
                                    keyResult.text(),
                                    counted(statement)),
                            statement)
                    .report();
        }
    }

    /** The words for what is counted. */
    private static String counted(Statement statement) {
        Optional<Span> number = statement
                .target()
                .map(StatedTarget::span)
                .or(() -> statement.change().map(StatedChange::span));
        return statement
                .metric()
                .map(Phrase::text)
                .or(() -> number.map(span -> span.of(statement.text())))
                .orElse(statement.text());
    }
}
