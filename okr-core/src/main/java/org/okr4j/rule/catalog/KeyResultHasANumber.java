package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.metric.MeasureKind;
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
 * A key result names a number, in its text or by its measure. Of tasks and of states that are true or false other rules
 * speak, and so they do of words that stand where a number should, or that promise an effort only: mended, they ask for a number
 * themselves.
 */
final class KeyResultHasANumber {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-has-a-number")
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(KeyResultHasANumber::check);

    private KeyResultHasANumber() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        KeyResultKind kind = Wording.kind(context);
        if (kind == KeyResultKind.OUTPUT_TASK
                || kind == KeyResultKind.BINARY
                || statement.target().isPresent()
                || statement.change().isPresent()
                || Wording.isSearch(context)
                || isToldByWords(statement)
                || hasStages(context)
                || Wording.hasNumberElsewhere(context)) {
            return;
        }
        ImmutableList<Phrase> blanks = Wording.marked(statement, MarkKind.PLACEHOLDER);
        ImmutableList<Phrase> references = Wording.marked(statement, MarkKind.REFERENCE);
        if (!blanks.isEmpty()) {
            report("catalog.key-result-has-a-number.blank", blanks.get(0), keyResult, context);
        } else if (!references.isEmpty()) {
            report("catalog.key-result-has-a-number.reference", references.get(0), keyResult, context);
        } else {
            String message = statement.metric().isPresent()
                    ? "catalog.key-result-has-a-number"
                    : "catalog.key-result-has-a-number.no-metric";
            Wording.withKind(Wording.finding(context, message, keyResult.text(), statement.proposal()), statement)
                    .report();
        }
    }

    private static boolean isToldByWords(Statement statement) {
        return !Wording.marked(statement, MarkKind.VAGUE_QUANTIFIER).isEmpty()
                || !Wording.marked(statement, MarkKind.LOW_COMMITMENT).isEmpty();
    }

    private static boolean hasStages(RuleContext<KeyResult> context) {
        return Wording.measureKind(context)
                .filter(MeasureKind.MILESTONES::equals)
                .isPresent();
    }

    private static void report(String message, Phrase words, KeyResult keyResult, RuleContext<KeyResult> context) {
        Wording.with(Wording.finding(context, message, keyResult.text(), words.text()), words)
                .report();
    }
}
