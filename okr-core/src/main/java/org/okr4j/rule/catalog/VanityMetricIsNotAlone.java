package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.statement.MarkKind;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;

/**
 * Beside figures that impress, such as followers, an objective has one that shows what people do. Where it has none, that
 * is said once, of the first of them.
 */
final class VanityMetricIsNotAlone {

    static final Rule<KeyResult> RULE = Wording.forEach("vanity-metric-is-not-alone")
            .severity(Severity.INFO)
            .source(RuleSource.PRACTICE)
            .reach(Reach.OBJECTIVE)
            .check(VanityMetricIsNotAlone::check);

    private VanityMetricIsNotAlone() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        if (vanity(context.statement()).isEmpty()) {
            return;
        }
        ImmutableList<KeyResult> metrics = Live.keyResults(context.objective(), context.asOf()).stream()
                .filter(each -> isMetric(context.statementOf(each)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Phrase> figures = metrics.stream()
                .flatMap(each -> vanity(context.statementOf(each)).stream().limit(1))
                .collect(ImmutableList.toImmutableList());
        boolean isFirst = !metrics.isEmpty() && metrics.get(0) == keyResult;
        if (isFirst && figures.size() == metrics.size()) {
            Wording.with(
                            Wording.finding(
                                    context,
                                    "catalog.vanity-metric-is-not-alone",
                                    context.objective().title(),
                                    figures.stream()
                                            .map(Phrase::text)
                                            .distinct()
                                            .toList()),
                            figures.get(0))
                    .report();
        }
    }

    private static ImmutableList<Phrase> vanity(Statement statement) {
        return Wording.marked(statement, MarkKind.VANITY);
    }

    private static boolean isMetric(Statement statement) {
        return statement.target().isPresent()
                || statement.change().isPresent()
                || !vanity(statement).isEmpty();
    }
}
