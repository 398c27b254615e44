package org.okr4j.rule.catalog;

import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** A measure that goes from a baseline to a target goes anywhere. */
final class BaselineDiffersFromTarget {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "baseline-differs-from-target")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.PRACTICE)
            .check((keyResult, context) -> FaultyMeasure.of(keyResult, context.asOf())
                    .filter(faulty -> faulty.reason() == UnscorableReason.DEGENERATE_RANGE)
                    .ifPresent(faulty -> context.finding(keyResult.text(), faulty.from())
                            .at("measure")
                            .evidence("measure", faulty.parts())
                            .report()));

    private BaselineDiffersFromTarget() {}
}
