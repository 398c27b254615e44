package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.cadence.Conversation;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.LifecycleState;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * In a program that records alignment conversations, a department or team publishes its objectives of a cycle once it has
 * talked about them with another unit: it, or a unit above it. The conversation may be of the same day.
 *
 * <p>A conversation that is held later than it should have been mends it: which came first is history by then, and must
 * not keep further objectives from being published.
 */
final class UnitsHaveTalked {

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "units-have-talked")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .blocksPublishing()
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .where(Tree::isDepartmentOrTeam)
            .check(UnitsHaveTalked::check);

    private UnitsHaveTalked() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        if (context.records().conversations().stream().noneMatch(talk -> isHeld(talk, context))) {
            context.notEvaluated(Message.of("catalog.units-have-talked.unrecorded"));
            return;
        }
        if (Tree.isAheadOfRoadmap(unit, context)) {
            return;
        }
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            ImmutableList<Message> early = objectives.stream()
                    .filter(objective -> objective.stateAt(context.asOf()) == LifecycleState.PUBLISHED)
                    .map(objective -> Message.of("catalog.title", objective.title()))
                    .collect(toImmutableList());
            if (!early.isEmpty() && !hasTalked(cycle, context)) {
                context.finding(unit.name(), cycle.label(), early)
                        .evidence("cycle", cycle.id())
                        .evidence("objectives", early.size())
                        .report();
            }
        });
    }

    private static boolean hasTalked(Cycle cycle, RuleContext<OrgUnit> context) {
        return context.unitPath().stream()
                .flatMap(above -> context.records().conversationsOf(above.id(), cycle.id()).stream())
                .anyMatch(talk -> isHeld(talk, context));
    }

    private static boolean isHeld(Conversation talk, RuleContext<OrgUnit> context) {
        return !talk.date().isAfter(context.asOf());
    }
}
