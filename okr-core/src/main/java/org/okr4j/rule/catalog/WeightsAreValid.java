package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.value.Weight;

/**
 * At least one key result of an objective counts; and where weights are shares of 1 or of 100, they add up to that
 * exactly. Where none counts, and weights are relative, it is proposed that all count the same.
 */
final class WeightsAreValid {

    private static final String RELATIVE = "relative";
    private static final Parameter<String> SCHEME = Parameter.choice("scheme", RELATIVE, "one", "hundred");

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "weights-are-valid")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.PRACTICE)
            .parameters(SCHEME)
            .check(WeightsAreValid::check);

    private WeightsAreValid() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        ImmutableList<KeyResult> keyResults = Live.keyResults(objective, context.asOf());
        if (keyResults.isEmpty()) {
            return;
        }
        BigDecimal sum = keyResults.stream()
                .map(keyResult -> keyResult.weightAt(context.asOf()).toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            FindingDraft finding =
                    context.finding(objective.title(), keyResults.size()).at("keyResults");
            if (context.get(SCHEME).equals(RELATIVE)) {
                Change[] equal = keyResults.stream()
                        .map(keyResult -> equal(keyResult, context.asOf()))
                        .toArray(Change[]::new);
                finding.fix(equal[0], Arrays.copyOfRange(equal, 1, equal.length));
            }
            finding.report();
        } else if (!context.get(SCHEME).equals(RELATIVE)) {
            checkSum(objective, sum, context.get(SCHEME).equals("one") ? BigDecimal.ONE : new BigDecimal(100), context);
        }
    }

    /** The change by which a key result counts as much as any other. */
    private static Change equal(KeyResult keyResult, LocalDate asOf) {
        return keyResult.weight().isZero()
                        && keyResult.amendments().stream()
                                .noneMatch(amendment -> amendment.weight().isPresent())
                ? Change.revise(keyResult.withWeight(Weight.ONE))
                : Change.amend(
                        keyResult.id(),
                        Amendment.builder().date(asOf).weight(Weight.ONE).build());
    }

    private static void checkSum(
            Objective objective, BigDecimal sum, BigDecimal whole, RuleContext<Objective> context) {
        BigDecimal difference = sum.subtract(whole);
        if (difference.signum() != 0) {
            context.finding()
                    .message(
                            difference.signum() > 0
                                    ? "catalog.weights-are-valid.more"
                                    : "catalog.weights-are-valid.less",
                            objective.title(),
                            sum,
                            whole,
                            difference.abs())
                    .at("keyResults")
                    .evidence("sum", sum)
                    .evidence("whole", whole)
                    .report();
        }
    }
}
