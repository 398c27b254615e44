package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Each published objective of the organization in a running cycle is served by an objective of another unit, or one of its
 * key results is. What still is a draft below serves it, too.
 *
 * <p>It waits until the units below that write objectives of that time have published: until then, links may come.
 */
final class OrganizationObjectiveHasSupport {

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "organization-objective-has-support")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .where(Tree::isOrganization)
            .check(OrganizationObjectiveHasSupport::check);

    private OrganizationObjectiveHasSupport() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            if (!cycle.contains(context.asOf())) {
                return;
            }
            ImmutableList<Objective> alone = objectives.stream()
                    .filter(objective -> objective.stateAt(context.asOf()) == LifecycleState.PUBLISHED)
                    .filter(objective -> !isServed(objective, context))
                    .collect(toImmutableList());
            if (!alone.isEmpty() && haveUnitsBelowPublished(unit, cycle, context)) {
                report(unit, cycle, alone, context);
            }
        });
    }

    private static boolean isServed(Objective objective, RuleContext<OrgUnit> context) {
        return context.program().childrenOf(objective.id()).stream()
                .anyMatch(child -> !child.unit().equals(objective.unit()) && Live.isLive(child, context.asOf()));
    }

    /** Whether there are units below with objectives of a time, and each has published one of them. */
    private static boolean haveUnitsBelowPublished(OrgUnit unit, Cycle cycle, RuleContext<OrgUnit> context) {
        ResolvedProgram program = context.program();
        LocalDate asOf = context.asOf();
        Collection<Boolean> havePublished = program.program().objectives().stream()
                .filter(objective -> Live.isLive(objective, asOf))
                .filter(objective -> program.cycleOf(objective).dates().overlaps(cycle.dates()))
                .filter(objective -> Tree.isBelowOrganization(program.unitOf(objective)))
                .filter(objective -> program.isBelow(objective.unit(), unit.id()))
                .collect(ImmutableMap.toImmutableMap(
                        Objective::unit, objective -> objective.stateAt(asOf).isPublic(), Boolean::logicalOr))
                .values();
        return !havePublished.isEmpty() && !havePublished.contains(false);
    }

    private static void report(
            OrgUnit unit, Cycle cycle, ImmutableList<Objective> alone, RuleContext<OrgUnit> context) {
        ImmutableList<Message> titles = alone.stream()
                .map(objective -> Message.of("catalog.title", objective.title()))
                .collect(toImmutableList());
        context.finding(unit.name(), cycle.label(), titles)
                .evidence("cycle", cycle.id())
                .evidence("objectives", alone.stream().map(Objective::id).collect(toImmutableList()))
                .report();
    }
}
