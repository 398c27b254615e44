package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;

/** A key result holds one result, which one number tells. Numbers that stand for the zones of one measure are one. */
final class KeyResultHasOneMetric {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-has-one-metric")
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .check(KeyResultHasOneMetric::check);

    private KeyResultHasOneMetric() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        ImmutableList<Phrase> words = Wording.marked(context.statement(), MarkKind.SECOND_RESULT);
        boolean hasZones =
                Wording.measureKind(context).filter(MeasureKind.ZONES::equals).isPresent();
        if (!words.isEmpty() && !hasZones) {
            Phrase first = words.get(0);
            Wording.with(
                            Wording.finding(
                                    context, "catalog.key-result-has-one-metric", keyResult.text(), first.text()),
                            first)
                    .report();
        }
    }
}
