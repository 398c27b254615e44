package org.okr4j.rule.catalog;

import java.time.LocalDate;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * Nobody goes on waiting for what was given up or closed. It is looked at whether or not anything was promised; as long as
 * those who wait have not been told, {@code provider-change-is-told} speaks, because that comes first.
 */
final class ProviderIsStillPursued {

    static final Rule<Dependency> RULE = CatalogRule.onOpen(Dependency.class, "provider-is-still-pursued")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .check(ProviderIsStillPursued::check);

    private ProviderIsStillPursued() {}

    private static void check(Dependency dependency, RuleContext<Dependency> context) {
        if (Reliance.isAwaited(dependency, context)
                && ProviderChangeIsTold.untold(dependency, context).isEmpty()) {
            Reliance.end(dependency, context).ifPresent(end -> report(dependency, end, context));
        }
    }

    private static void report(Dependency dependency, Transition end, RuleContext<Dependency> context) {
        Objective provider = context.provider().orElseThrow();
        LocalDate needed = Reliance.neededBy(dependency, context);
        context.finding(
                        context.consumer().text(),
                        Reliance.provider(dependency, context),
                        dependency.need(),
                        needed,
                        Reliance.part(dependency, context)
                                .map(part -> part.text())
                                .orElseGet(provider::title),
                        end.to(),
                        end.date())
                .at("provider")
                .evidence("state", end.to())
                .evidence("since", end.date())
                .evidence("needed", needed)
                .report();
    }
}
