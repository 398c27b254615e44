package org.okr4j.rule.catalog;

import java.time.LocalDate;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** A unit depends on others: what it can decide itself is no dependency. */
final class DependencyCrossesUnits {

    static final Rule<Dependency> RULE = CatalogRule.onOpen(Dependency.class, "dependency-crosses-units")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .check(DependencyCrossesUnits::check);

    private DependencyCrossesUnits() {}

    private static void check(Dependency dependency, RuleContext<Dependency> context) {
        boolean isOwn = context.provider()
                .filter(provider -> provider.unit().equals(context.objective().unit()))
                .isPresent();
        if (isOwn && Reliance.isAwaited(dependency, context)) {
            FindingDraft finding = context.finding(
                            context.consumer().text(), context.unit().name(), dependency.need())
                    .at("provider")
                    .evidence("unit", context.unit().id());
            if (context.asOf().isBefore(LocalDate.MAX)) {
                finding.fix(Change.report(dependency.id(), withdrawn(context.asOf())));
            }
            finding.report();
        }
    }

    /** What was withdrawn stays on record, and nobody waits for it. */
    private static DependencyStep withdrawn(LocalDate date) {
        return DependencyStep.builder()
                .date(date)
                .state(DependencyState.WITHDRAWN)
                .build();
    }
}
