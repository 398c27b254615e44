package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;

/** A key result promises a result, and not to try. */
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
            Wording.with(
                            Wording.finding(
                                    context,
                                    "catalog.key-result-has-no-low-commitment-verb",
                                    keyResult.text(),
                                    first.text()),
                            first)
                    .report();
        }
    }
}
