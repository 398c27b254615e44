package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.alignment.WatchedKpis;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/** Not all key results of an objective are KPIs that are healthy and stay so. */
final class ObjectiveIsNotAKpi {

    static final Rule<Objective> RULE = CatalogRule.onOpen(Objective.class, "objective-is-not-a-kpi")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .readsText()
            .needs(KpiInDisguise::hasKpis, "catalog.kpis-unknown")
            .parameters(KpiInDisguise.SIMILARITY)
            .check(Live.untilCycleEnds(ObjectiveIsNotAKpi::check));

    private ObjectiveIsNotAKpi() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        WatchedKpis watched = KpiInDisguise.kpis(context);
        if (watched.isEmpty()) {
            context.notEvaluated(Message.of("catalog.kpis-unread"));
            return;
        }
        ImmutableList<KeyResult> keyResults = Live.keyResults(objective, context.asOf());
        ImmutableList<Kpi> kpis = keyResults.stream()
                .flatMap(keyResult -> watched.disguisedIn(keyResult, context.statementOf(keyResult)).stream())
                .collect(toImmutableList());
        if (!kpis.isEmpty() && kpis.size() == keyResults.size()) {
            context.finding(
                            objective.title(),
                            kpis.stream()
                                    .map(Kpi::name)
                                    .distinct()
                                    .map(name -> Message.of("catalog.title", name))
                                    .collect(toImmutableList()))
                    .at("keyResults")
                    .evidence("kpis", kpis.stream().map(Kpi::id).distinct().collect(toImmutableList()))
                    .report();
        }
    }
}
