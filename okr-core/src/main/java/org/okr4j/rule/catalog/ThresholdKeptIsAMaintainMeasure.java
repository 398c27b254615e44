package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.okr4j.metric.Direction;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.StatedTarget;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementDirection;

/** A key result whose text keeps a level has a measure that keeps it, and none that goes from a baseline to a target. */
final class ThresholdKeptIsAMaintainMeasure {

    private static final ImmutableSet<MeasureKind> MOVING = Sets.immutableEnumSet(
            MeasureKind.INCREASE, MeasureKind.DECREASE, MeasureKind.REACH, MeasureKind.CHECKPOINTS, MeasureKind.ZONES);

    static final Rule<KeyResult> RULE = Wording.forEach("threshold-kept-is-a-maintain-measure")
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .check(ThresholdKeptIsAMaintainMeasure::check);

    private ThresholdKeptIsAMaintainMeasure() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        Optional<MeasureKind> kind = Wording.measureKind(context);
        Optional<StatedTarget> target = statement.target();
        if (kind.isEmpty() || target.isEmpty() || !isKeptBy(statement, kind.get())) {
            return;
        }
        String words = target.get().span().of(statement.text());
        FindingDraft finding = context.finding(keyResult.text(), words, kind.get())
                .at("text")
                .evidence("measure", kind.get().tag());
        Wording.with(finding, new Phrase(words, target.get().span()));
        statement
                .measure()
                .filter(measure -> measure.direction() == Direction.KEEP)
                .flatMap(measure -> FaultyMeasure.correct(keyResult, measure))
                .ifPresent(change -> finding.fix(change));
        finding.report();
    }

    /** Whether a text keeps a level, which its measure does not. */
    static boolean isKeptBy(Statement statement, MeasureKind kind) {
        return statement.direction() == StatementDirection.MAINTAIN
                && statement.target().isPresent()
                && MOVING.contains(kind);
    }
}
