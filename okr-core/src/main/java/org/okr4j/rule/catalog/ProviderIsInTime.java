package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * What a dependency relies on is due no later than it is needed. It is due on a day of its own, or with its cycle if that
 * goes on after the one in which it is needed. Who works in the same cycle and names no day has promised by when, and is
 * not held to the last day. What ended, or was given up, is not due anymore.
 */
final class ProviderIsInTime {

    static final Rule<Dependency> RULE = CatalogRule.onOpen(Dependency.class, "provider-is-in-time")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .check(ProviderIsInTime::check);

    private ProviderIsInTime() {}

    private static void check(Dependency dependency, RuleContext<Dependency> context) {
        if (!Reliance.isAwaited(dependency, context)
                || Reliance.end(dependency, context).isPresent()) {
            return;
        }
        LocalDate needed = Reliance.neededBy(dependency, context);
        context.provider()
                .flatMap(provider -> due(provider, dependency, context))
                .filter(needed::isBefore)
                .ifPresent(due -> context.finding(
                                context.consumer().text(),
                                Reliance.provider(dependency, context),
                                dependency.need(),
                                needed,
                                due)
                        .at("neededBy")
                        .evidence("needed", needed)
                        .evidence("due", due)
                        .report());
    }

    private static Optional<LocalDate> due(Objective provider, Dependency dependency, RuleContext<Dependency> context) {
        return Reliance.part(dependency, context)
                .flatMap(part -> part.dueAt(context.asOf()))
                .or(() -> Optional.of(context.cycleOf(provider).dates().last())
                        .filter(end -> end.isAfter(context.cycle().dates().last())));
    }
}
