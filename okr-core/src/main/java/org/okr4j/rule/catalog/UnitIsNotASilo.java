package org.okr4j.rule.catalog;

import java.util.stream.Stream;
import org.okr4j.cadence.Conversation;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * The objectives of a department or team have something to do with those beside it: a link to or from a unit that is
 * neither above nor below, a dependency on another unit or of another unit on it, a co-owner or a co-creator of another
 * unit, or an objective of another unit that it owns with them. A link upward is asked for by {@code objective-is-linked-upward}, and does not keep anybody from writing alone.
 *
 * <p>It is looked at once it has put an objective forward and a unit beside it, under the same one, has objectives of the
 * same time: before that there is nobody to have something to do with. Whoever has talked with another unit about the cycle
 * and found nothing in common has not written in isolation.
 */
final class UnitIsNotASilo {

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "unit-is-not-a-silo")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .where(Tree::isDepartmentOrTeam)
            .check(UnitIsNotASilo::check);

    private UnitIsNotASilo() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        if (Tree.isAheadOfRoadmap(unit, context)) {
            return;
        }
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            if (Live.isAnyPutForward(objectives, context.asOf())
                    && hasNeighbor(unit, cycle, context)
                    && objectives.stream().noneMatch(objective -> isTied(objective, context))
                    && !sharesWithOthers(unit, cycle, context)
                    && !hasTalked(unit, cycle, context)) {
                context.finding(unit.name(), cycle.label(), objectives.size())
                        .evidence("cycle", cycle.id())
                        .evidence("objectives", objectives.size())
                        .report();
            }
        });
    }

    private static boolean hasNeighbor(OrgUnit unit, Cycle cycle, RuleContext<OrgUnit> context) {
        ResolvedProgram program = context.program();
        return program.parentOf(unit.id()).stream()
                .flatMap(above -> program.childrenOf(above.id()).stream())
                .filter(beside -> !beside.id().equals(unit.id()))
                .flatMap(beside -> program.objectivesOf(beside.id()).stream())
                .anyMatch(objective -> Live.isLive(objective, context.asOf())
                        && program.cycleOf(objective).dates().overlaps(cycle.dates()));
    }

    private static boolean isTied(Objective objective, RuleContext<OrgUnit> context) {
        ResolvedProgram program = context.program();
        UnitId own = objective.unit();
        boolean isShared = Stream.concat(
                        objective.coOwners().stream().map(CoOwner::unit), objective.coCreators().stream())
                .anyMatch(unit -> !unit.equals(own));
        return isShared
                || Stream.concat(
                                program.parentsOf(objective.id()).stream(), program.childrenOf(objective.id()).stream())
                        .filter(other -> Live.isLive(other, context.asOf()))
                        .anyMatch(other -> isBeside(other.unit(), own, program))
                || dependsOnOthers(objective, context)
                || othersDependOn(objective, context);
    }

    private static boolean sharesWithOthers(OrgUnit unit, Cycle cycle, RuleContext<OrgUnit> context) {
        ResolvedProgram program = context.program();
        return program.sharedObjectivesOf(unit.id()).stream()
                .filter(objective -> Live.isLive(objective, context.asOf()))
                .anyMatch(objective -> program.cycleOf(objective).dates().overlaps(cycle.dates()));
    }

    private static boolean isBeside(UnitId other, UnitId own, ResolvedProgram program) {
        return !other.equals(own) && !program.isBelow(other, own) && !program.isBelow(own, other);
    }

    private static boolean dependsOnOthers(Objective objective, RuleContext<OrgUnit> context) {
        ResolvedProgram program = context.program();
        return objective.keyResults().stream()
                .flatMap(keyResult -> program.dependenciesOf(keyResult.id()).stream())
                .filter(dependency -> isNeeded(dependency, context))
                .flatMap(dependency -> dependency.provider().stream())
                .map(provider -> Served.objective(provider, program))
                .anyMatch(provider -> !provider.unit().equals(objective.unit()));
    }

    private static boolean isNeeded(Dependency dependency, RuleContext<OrgUnit> context) {
        return dependency.stateAt(context.asOf()) != DependencyState.WITHDRAWN;
    }

    private static boolean othersDependOn(Objective objective, RuleContext<OrgUnit> context) {
        ResolvedProgram program = context.program();
        return Stream.concat(
                        program.dependenciesOn(objective.id()).stream(),
                        objective.keyResults().stream()
                                .flatMap(keyResult -> program.dependenciesOn(keyResult.id()).stream()))
                .filter(dependency -> isNeeded(dependency, context))
                .map(Dependency::consumer)
                .anyMatch(consumer -> !program.objectiveOf(consumer).unit().equals(objective.unit()));
    }

    private static boolean hasTalked(OrgUnit unit, Cycle cycle, RuleContext<OrgUnit> context) {
        return context.program().conversationsOf(unit.id(), cycle.id()).stream()
                .map(Conversation::date)
                .anyMatch(date -> !date.isAfter(context.asOf()));
    }
}
