package org.okr4j.rule.catalog;

import java.math.BigDecimal;
import org.okr4j.alignment.WatchedKpis;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.RuleContext;

/** What rules have in common that look for KPIs dressed up as key results. */
final class KpiInDisguise {

    static final Parameter<BigDecimal> SIMILARITY = Parameter.decimal("similarity", "0.5", "1", "0.8");

    private KpiInDisguise() {}

    static WatchedKpis kpis(RuleContext<?> context) {
        return WatchedKpis.of(context.program(), context.get(SIMILARITY), context.asOf());
    }

    static boolean hasKpis(ResolvedProgram program) {
        return program.program().kpis().stream().anyMatch(kpi -> kpi.healthy().isPresent());
    }
}
