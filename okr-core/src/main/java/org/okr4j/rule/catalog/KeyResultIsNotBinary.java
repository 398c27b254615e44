package org.okr4j.rule.catalog;

import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** A key result can be reached in part. One that has stages, or a number elsewhere, can. */
final class KeyResultIsNotBinary {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-is-not-binary")
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .check(KeyResultIsNotBinary::check);

    private KeyResultIsNotBinary() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        boolean hasStages = Wording.measureKind(context)
                .filter(MeasureKind.MILESTONES::equals)
                .isPresent();
        if (Wording.kind(context) == KeyResultKind.BINARY
                && !hasStages
                && !Wording.isSearch(context)
                && !Wording.hasNumberElsewhere(context)) {
            Wording.withKind(
                            Wording.finding(context, "catalog.key-result-is-not-binary", keyResult.text()),
                            context.statement())
                    .report();
        }
    }
}
