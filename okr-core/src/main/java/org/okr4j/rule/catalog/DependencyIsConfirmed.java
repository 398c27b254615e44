package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * Once the cycle has begun, or what is needed is needed soon, those who are relied on have promised it. Of what has become
 * doubtful since, something more is known before long. Nobody has to promise anything for a draft, and nobody can anymore
 * where what is relied on has ended: that is left to {@code provider-is-still-pursued}.
 */
final class DependencyIsConfirmed {

    private static final Parameter<Integer> DAYS_BEFORE = Parameter.integer("days-before", 0, 365, 30);
    private static final Parameter<Integer> DAYS_QUIET = Parameter.integer("days-quiet", 0, 365, 14);
    private static final ImmutableSet<DependencyState> DOUBTFUL =
            Sets.immutableEnumSet(DependencyState.AT_RISK, DependencyState.BROKEN);

    static final Rule<Dependency> RULE = CatalogRule.forEach(Dependency.class, "dependency-is-confirmed")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .parameters(DAYS_BEFORE, DAYS_QUIET)
            .appliesTo(LifecycleState.PROPOSED, LifecycleState.REVIEWED, LifecycleState.PUBLISHED)
            .check(DependencyIsConfirmed::check);

    private DependencyIsConfirmed() {}

    private static void check(Dependency dependency, RuleContext<Dependency> context) {
        if (!Reliance.isAwaited(dependency, context)
                || Reliance.end(dependency, context).isPresent()) {
            return;
        }
        DependencyState state = dependency.stateAt(context.asOf());
        if (state == DependencyState.DECLARED && isPressing(dependency, context)) {
            report("catalog.dependency-is-confirmed", dependency, context.asOf(), context);
        } else if (DOUBTFUL.contains(state)) {
            LocalDate said =
                    Reliance.lastStep(dependency, context.asOf()).orElseThrow().date();
            if (context.asOf().isAfter(said.plusDays(context.get(DAYS_QUIET)))) {
                report("catalog.dependency-is-confirmed.doubtful", dependency, said, context);
            }
        }
    }

    private static boolean isPressing(Dependency dependency, RuleContext<Dependency> context) {
        LocalDate soon = Reliance.neededBy(dependency, context).minusDays(context.get(DAYS_BEFORE));
        return !context.asOf().isBefore(context.cycle().dates().first())
                || !context.asOf().isBefore(soon);
    }

    private static void report(String message, Dependency dependency, LocalDate said, RuleContext<Dependency> context) {
        DependencyState state = dependency.stateAt(context.asOf());
        LocalDate needed = Reliance.neededBy(dependency, context);
        context.finding()
                .message(
                        message,
                        context.consumer().text(),
                        Reliance.provider(dependency, context),
                        needed,
                        dependency.need(),
                        state,
                        said)
                .at("steps")
                .evidence("state", state)
                .evidence("needed", needed)
                .report();
    }
}
