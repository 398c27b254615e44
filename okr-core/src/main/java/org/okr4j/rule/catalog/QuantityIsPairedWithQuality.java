package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okr4j.metric.Direction;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Where all key results of an objective count how many, something tells how good these are. What tells it is declared, by a
 * pair; where one of them is no count, it may tell it without being declared.
 */
final class QuantityIsPairedWithQuality {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "quantity-is-paired-with-quality")
            .family(RuleFamily.SET)
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .needs(QuantityIsPairedWithQuality::hasPairs, "catalog.no-pairs")
            .check(Live.untilCycleEnds(QuantityIsPairedWithQuality::check));

    private QuantityIsPairedWithQuality() {}

    private static boolean hasPairs(ResolvedProgram program) {
        return program.program().objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .anyMatch(keyResult -> keyResult.pairedWith().isPresent());
    }

    private static void check(Objective objective, RuleContext<Objective> context) {
        ImmutableList<KeyResult> keyResults = Live.keyResults(objective, context.asOf());
        Set<KeyResultId> paired = keyResults.stream()
                .filter(keyResult -> keyResult.pairedWith().isPresent())
                .flatMap(keyResult ->
                        Stream.of(keyResult.id(), keyResult.pairedWith().get()))
                .collect(Collectors.toSet());
        ImmutableList<Message> alone = keyResults.stream()
                .filter(keyResult -> !paired.contains(keyResult.id()))
                .map(keyResult -> Message.of("catalog.title", keyResult.text()))
                .collect(ImmutableList.toImmutableList());
        if (keyResults.size() > 1
                && !alone.isEmpty()
                && keyResults.stream().allMatch(keyResult -> isQuantity(keyResult, context))) {
            context.finding(objective.title(), alone).at("keyResults").report();
        }
    }

    private static boolean isQuantity(KeyResult keyResult, RuleContext<Objective> context) {
        return keyResult.unit().map(MetricUnit::kind).equals(Optional.of(MetricUnit.Kind.COUNT))
                && keyResult
                        .measureAt(context.asOf())
                        .filter(measure -> measure.direction() == Direction.UP)
                        .isPresent();
    }
}
