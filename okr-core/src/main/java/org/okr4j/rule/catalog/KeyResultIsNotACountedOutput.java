package org.okr4j.rule.catalog;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Span;
import org.okr4j.statement.StatedChange;
import org.okr4j.statement.StatedTarget;
import org.okr4j.statement.Statement;

/** A key result counts what others do because of the work, and not the work. */
final class KeyResultIsNotACountedOutput {

    /** So many characters may stand between a number and what it counts. */
    private static final int NEAR = 8;

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-is-not-a-counted-output")
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(KeyResultIsNotACountedOutput::check);

    private KeyResultIsNotACountedOutput() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        if (Wording.kind(context) == KeyResultKind.COUNTED_OUTPUT) {
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

    /** The words for what is counted: the number and the things, where they stand together, else either. */
    private static String counted(Statement statement) {
        Optional<Span> number = statement
                .target()
                .map(StatedTarget::span)
                .or(() -> statement.change().map(StatedChange::span));
        Optional<Span> things = statement.metric().map(Phrase::span);
        if (number.isPresent() && things.isPresent()) {
            int between = things.get().start() - number.get().end();
            if (between >= 0 && between <= NEAR) {
                return new Span(number.get().start(), things.get().end()).of(statement.text());
            }
        }
        return things.or(() -> number).map(span -> span.of(statement.text())).orElse(statement.text());
    }
}
