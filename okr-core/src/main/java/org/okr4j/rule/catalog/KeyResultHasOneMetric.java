package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementReader;

/**
 * A key result holds one result, which one number tells. Numbers that stand for the zones of one measure are one. Where the
 * sentence can be divided and says all that the second result needs to be measured, a key result of its own is proposed.
 */
final class KeyResultHasOneMetric {

    static final Rule<KeyResult> RULE = Wording.forEach("key-result-has-one-metric")
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .reach(Reach.OBJECTIVE)
            .alsoAlone()
            .check(KeyResultHasOneMetric::check);

    private KeyResultHasOneMetric() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        ImmutableList<Phrase> words = Wording.marked(context.statement(), MarkKind.SECOND_RESULT);
        boolean hasZones =
                Wording.measureKind(context).filter(MeasureKind.ZONES::equals).isPresent();
        if (!words.isEmpty() && !hasZones) {
            Phrase first = words.get(0);
            FindingDraft finding = Wording.with(
                    Wording.finding(context, "catalog.key-result-has-one-metric", keyResult.text(), first.text()),
                    first);
            ImmutableList<String> results = context.statement().results();
            if (results.size() == 2 && !context.isAlone()) {
                ObjectiveId objective = context.objective().id();
                second(keyResult, results.get(1), context)
                        .ifPresent(second -> finding.fix(
                                Change.revise(keyResult.withText(results.get(0))), Change.add(objective, second)));
            }
            finding.report();
        }
    }

    /** From when on the second result counts: from now on, where the first is under way and the second was not reported apart. */
    private static Optional<LocalDate> start(KeyResult keyResult, LocalDate asOf) {
        return keyResult.latestCheckIn(asOf).isPresent() ? Optional.of(asOf) : keyResult.start();
    }

    /** The second result as a key result of its own, measured as its text says. */
    private static Optional<KeyResult> second(KeyResult keyResult, String text, RuleContext<KeyResult> context) {
        Optional<Statement> said =
                StatementReader.of(context.statement().language()).map(reader -> reader.read(text));
        Optional<Measure> measure = said.flatMap(Statement::measure);
        return measure.isEmpty() || said.flatMap(Statement::unit).isEmpty()
                ? Optional.empty()
                : Optional.of(KeyResult.builder()
                        .id(KeyResultId.of(DerivedId.of(keyResult.id(), text)))
                        .text(text)
                        .unit(said.flatMap(Statement::unit))
                        .measure(measure)
                        .weight(keyResult.weightAt(context.asOf()))
                        .owner(keyResult.ownerAt(context.asOf()))
                        .addAllCoOwners(keyResult.coOwners())
                        .start(start(keyResult, context.asOf()))
                        .due(keyResult.dueAt(context.asOf()))
                        .build());
    }
}
