package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** The zones of a measure run from the baseline over commit and target to stretch, without turning back. */
final class ZonesAreOrdered {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "zones-are-ordered")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.PRACTICE)
            .check((keyResult, context) -> FaultyMeasure.of(keyResult, context.asOf())
                    .filter(faulty -> faulty.reason() == UnscorableReason.UNORDERED_ZONES)
                    .ifPresent(faulty -> context.finding(keyResult.text(), zones(faulty.parts()))
                            .at("measure")
                            .evidence("measure", faulty.parts())
                            .report()));

    private ZonesAreOrdered() {}

    private static ImmutableList<BigDecimal> zones(MeasureParts parts) {
        return Stream.of(parts.baseline(), parts.commit(), parts.target(), parts.stretch())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
