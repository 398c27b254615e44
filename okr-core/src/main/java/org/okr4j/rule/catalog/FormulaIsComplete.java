package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.okr4j.metric.MeasureParts;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementPart;
import org.okr4j.text.Message;

/**
 * A key result has most parts of the formula: verb, metric, baseline, target and deadline. What its text does not say
 * counts as given where its metric, its measure, its due date or its cycle say it, or where its measure has no such part.
 * Of tasks, which are nothing to measure, another rule speaks.
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
            Wording.finding(
                            context,
                            "catalog.formula-is-complete",
                            keyResult.text(),
                            complete,
                            inWords(missing),
                            statement.proposal())
                    .evidence("completeness", complete)
                    .evidence("missing", missing)
                    .report();
        }
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
