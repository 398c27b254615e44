package org.okr4j.rule.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.okr4j.alignment.WatchedKpis;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.ProgramRecords;
import org.okr4j.rule.RuleContext;

/** What rules have in common that look for KPIs dressed up as key results. */
final class KpiInDisguise {

    static final Parameter<BigDecimal> SIMILARITY = Parameter.decimal("similarity", "0.5", "1", "0.8");

    private static final BiFunction<ProgramRecords, LocalDate, WatchedKpis> WATCHED = KpiInDisguise::watched;

    private KpiInDisguise() {}

    private static WatchedKpis watched(ProgramRecords records, LocalDate asOf) {
        return WatchedKpis.of(records.kpis(), asOf);
    }

    static WatchedKpis kpis(RuleContext<?> context) {
        return context.derived(WATCHED).alike(context.get(SIMILARITY));
    }

    static boolean hasKpis(ResolvedProgram program) {
        return program.program().kpis().stream().anyMatch(kpi -> kpi.healthy().isPresent());
    }
}
