package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Statement;

/** A key result can be reached in part. One that has stages, or a number elsewhere, can. */
final class KeyResultIsNotBinary {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-is-not-binary")
            .severity(Severity.INFO)
            .reach(Reach.OBJECTIVE)
            .alsoAlone()
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .check(KeyResultIsNotBinary::check);

    private KeyResultIsNotBinary() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        if (isBinary(keyResult, context.statement(), context.isFedByObjectives(), context.asOf())
                && !isOneOfAll(context)) {
            Wording.withKind(
                            Wording.finding(context, "catalog.key-result-is-not-binary", keyResult.text()),
                            context.statement())
                    .report();
        }
    }

    /** Whether none of the objective's key results can be reached in part, of which another rule speaks. */
    private static boolean isOneOfAll(RuleContext<KeyResult> context) {
        return !context.isAlone() && KeyResultsAreNotAllBinary.areAllBinary(context.objective(), context);
    }

    /** Whether a key result is true or false in the end, with nothing in between that could be measured. */
    static boolean isBinary(KeyResult keyResult, Statement said, boolean isFed, LocalDate asOf) {
        Optional<MeasureKind> measure = keyResult.measureAt(asOf).map(Measure::kind);
        return keyResult.kind().orElse(said.kind()) == KeyResultKind.BINARY
                && !measure.equals(Optional.of(MeasureKind.MILESTONES))
                && !Wording.isSearch(said, measure)
                && !Wording.hasNumber(measure, isFed);
    }
}
