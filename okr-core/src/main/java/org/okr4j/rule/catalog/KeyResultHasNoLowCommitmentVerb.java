package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;

/** A key result promises a result, and not to try. Where only the effort comes before the verb, the text without is proposed. */
final class KeyResultHasNoLowCommitmentVerb {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-has-no-low-commitment-verb")
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .check(KeyResultHasNoLowCommitmentVerb::check);

    private KeyResultHasNoLowCommitmentVerb() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        ImmutableList<Phrase> words = Wording.marked(context.statement(), MarkKind.LOW_COMMITMENT);
        if (!words.isEmpty()) {
            Phrase first = words.get(0);
            FindingDraft finding = Wording.with(
                    Wording.finding(
                            context, "catalog.key-result-has-no-low-commitment-verb", keyResult.text(), first.text()),
                    first);
            promise(context.statement(), first).ifPresent(text -> finding.fix(Change.revise(keyResult.withText(text))));
            finding.report();
        }
    }

    /** What is left without the words that promise an effort only: to raise, of what tries to raise. */
    private static Optional<String> promise(Statement statement, Phrase effort) {
        return statement
                .verb()
                .map(verb -> verb.span().start())
                .filter(start -> start >= effort.span().end()
                        && statement.text().substring(0, effort.span().start()).isBlank())
                .map(start -> statement.text().substring(start))
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }
}
