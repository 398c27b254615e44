package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.internal.ContentWords;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * No two key results of an objective are of the same metric: of the same name and unit; where it has no name, of texts that
 * differ in figures alone, for one word more may tell two districts apart. Several objectives of a unit may share a metric,
 * as a year and its quarters do.
 */
final class MetricIsMeasuredOnce {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "metric-is-measured-once")
            .family(RuleFamily.SET)
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .check(Live.untilCycleEnds(MetricIsMeasuredOnce::check));

    private MetricIsMeasuredOnce() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        Map<Metric, KeyResult> first = new HashMap<>();
        for (KeyResult keyResult : Live.keyResults(objective, context.asOf())) {
            KeyResult earlier = first.putIfAbsent(Metric.of(keyResult), keyResult);
            if (earlier != null) {
                context.finding(keyResult.text(), earlier.text())
                        .at("keyResults[" + objective.keyResults().indexOf(keyResult) + "]")
                        .evidence("other", earlier.id())
                        .report();
            }
        }
    }

    /** What is measured: the words of its name, or of a text without its figures, and the unit of its values. */
    private record Metric(boolean isNamed, ImmutableSet<String> words, Optional<MetricUnit> unit) {

        static Metric of(KeyResult keyResult) {
            String name = keyResult.metric().orElseGet(keyResult::text);
            ImmutableSet<String> words = ContentWords.ofName(name).stems().stream()
                    .filter(word -> keyResult.metric().isPresent() || !Character.isDigit(word.charAt(0)))
                    .collect(ImmutableSet.toImmutableSet());
            return new Metric(keyResult.metric().isPresent(), words, keyResult.unit());
        }
    }
}
