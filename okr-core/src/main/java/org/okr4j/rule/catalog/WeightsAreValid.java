package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * At least one key result of an objective counts; and where weights are shares of 1 or of 100, they add up to that
 * exactly.
 */
final class WeightsAreValid {

    private static final Parameter<String> SCHEME = Parameter.choice("scheme", "relative", "one", "hundred");

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
            context.finding(objective.title(), keyResults.size())
                    .at("keyResults")
                    .report();
        } else if (!context.get(SCHEME).equals("relative")) {
            checkSum(objective, sum, context.get(SCHEME).equals("one") ? BigDecimal.ONE : new BigDecimal(100), context);
        }
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
