package org.okr4j.rule.catalog;

import org.okr4j.alignment.WatchedKpis;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * No key result is a KPI that is healthy and stays so. Where all key results of an objective are, {@code
 * objective-is-not-a-kpi} speaks once.
 */
final class KeyResultIsNotAKpi {

    static final Rule<KeyResult> RULE = CatalogRule.onOpen(KeyResult.class, "key-result-is-not-a-kpi")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.OBJECTIVE)
            .readsText()
            .needs(KpiInDisguise::hasKpis, "catalog.kpis-unknown")
            .parameters(KpiInDisguise.SIMILARITY)
            .check(Live.untilCycleEnds(KeyResultIsNotAKpi::check));

    private KeyResultIsNotAKpi() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        WatchedKpis kpis = KpiInDisguise.kpis(context);
        if (kpis.isEmpty()) {
            context.notEvaluated(Message.of("catalog.kpis-unread"));
            return;
        }
        kpis.disguisedIn(keyResult, context.statement())
                .filter(kpi -> isOneOfSeveral(context, kpis))
                .ifPresent(kpi -> context.finding(keyResult.text(), kpi.name(), kpis.value(kpi))
                        .at("measure")
                        .evidence("kpi", kpi.id())
                        .report());
    }

    private static boolean isOneOfSeveral(RuleContext<KeyResult> context, WatchedKpis kpis) {
        return Live.keyResults(context.objective(), context.asOf()).stream()
                .anyMatch(other ->
                        kpis.disguisedIn(other, context.statementOf(other)).isEmpty());
    }
}
