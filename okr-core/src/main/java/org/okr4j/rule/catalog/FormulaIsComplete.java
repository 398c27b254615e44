package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementPart;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;

/**
 * A key result has most parts of the formula: verb, metric, baseline, target and deadline. What its text does not say
 * counts as given where its metric, its measure, its due date or its cycle say it, or where its measure has no such part.
 * Of tasks, which are nothing to measure, another rule speaks. Where no part is left open then, the whole sentence is
 * proposed.
 */
final class FormulaIsComplete {

    private static final int PARTS = 5;

    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, PARTS, 3);

    static final Rule<KeyResult> RULE = Wording.forEach("formula-is-complete")
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .parameters(LEAST)
            .check(FormulaIsComplete::check);

    private FormulaIsComplete() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        if (Wording.kind(context) == KeyResultKind.OUTPUT_TASK || Wording.isSearch(context)) {
            return;
        }
        ImmutableList<StatementPart> missing = statement.missing().stream()
                .filter(part -> !isGivenElsewhere(part, context))
                .collect(ImmutableList.toImmutableList());
        int complete = PARTS - missing.size();
        if (complete < context.get(LEAST)) {
            Optional<String> whole = whole(keyResult, context);
            FindingDraft finding = Wording.finding(
                            context,
                            "catalog.formula-is-complete",
                            keyResult.text(),
                            complete,
                            inWords(missing),
                            whole.orElseGet(statement::proposal))
                    .evidence("completeness", complete)
                    .evidence("missing", missing);
            whole.ifPresent(text -> finding.fix(Change.revise(keyResult.withText(text))));
            finding.report();
        }
    }

    /** The sentence in full, with the parts that are known from elsewhere in its words; empty where one is not. */
    private static Optional<String> whole(KeyResult keyResult, RuleContext<KeyResult> context) {
        Statement statement = context.statement();
        Phrasebook words = Phrasebook.of(statement.language());
        ImmutableMap.Builder<StatementPart, String> given = ImmutableMap.builder();
        keyResult.metric().ifPresent(metric -> given.put(StatementPart.METRIC, metric));
        Optional<MeasureParts> parts = Wording.measure(context).map(Measure::toParts);
        parts.flatMap(MeasureParts::baseline)
                .ifPresent(baseline -> given.put(StatementPart.BASELINE, figure(baseline, keyResult, words)));
        parts.flatMap(MeasureParts::target)
                .ifPresent(target -> given.put(StatementPart.TARGET, figure(target, keyResult, words)));
        keyResult
                .dueAt(context.asOf())
                .or(() -> context.knownCycle().map(cycle -> cycle.dates().last()))
                .ifPresent(due -> given.put(StatementPart.DEADLINE, due.toString()));
        return statement.completed(given.buildOrThrow());
    }

    private static String figure(BigDecimal value, KeyResult keyResult, Phrasebook words) {
        return keyResult.unit().map(unit -> words.render(unit.figure(value))).orElseGet(value::toPlainString);
    }

    private static boolean isGivenElsewhere(StatementPart part, RuleContext<KeyResult> context) {
        return switch (part) {
            case METRIC -> context.subject().metric().isPresent();
            case BASELINE -> isGivenByMeasure(ImmutableSet.of("baseline"), context);
            case TARGET -> isGivenByMeasure(ImmutableSet.of("target", "threshold", "low", "stretch"), context);
            case DEADLINE -> KeyResultHasADeadline.isGivenElsewhere(context);
            default -> false;
        };
    }

    /** Whether the measure has one of some parts, or can have none of them. */
    private static boolean isGivenByMeasure(ImmutableSet<String> names, RuleContext<KeyResult> context) {
        Optional<MeasureParts> parts = Wording.measure(context).map(measure -> measure.toParts());
        return parts.isEmpty()
                ? context.isFedByObjectives()
                : names.stream().anyMatch(parts.get().given()::contains)
                        || names.stream().noneMatch(parts.get().kind()::hasPart);
    }

    private static ImmutableList<Message> inWords(ImmutableList<StatementPart> parts) {
        return parts.stream()
                .map(part -> Message.of("catalog.formula-is-complete." + part))
                .collect(ImmutableList.toImmutableList());
    }
}
