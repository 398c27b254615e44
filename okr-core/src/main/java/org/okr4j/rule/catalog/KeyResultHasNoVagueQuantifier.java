package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;

/** A key result counts with numbers, and not with words such as several or most. Before a baseline is found there is no number. */
final class KeyResultHasNoVagueQuantifier {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-has-no-vague-quantifier")
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .check(KeyResultHasNoVagueQuantifier::check);

    private KeyResultHasNoVagueQuantifier() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        ImmutableList<Phrase> words = Wording.marked(context.statement(), MarkKind.VAGUE_QUANTIFIER);
        if (!words.isEmpty() && !Wording.isSearch(context)) {
            Phrase first = words.get(0);
            Wording.with(
                            Wording.finding(
                                    context,
                                    "catalog.key-result-has-no-vague-quantifier",
                                    keyResult.text(),
                                    first.text()),
                            first)
                    .report();
        }
    }
}
