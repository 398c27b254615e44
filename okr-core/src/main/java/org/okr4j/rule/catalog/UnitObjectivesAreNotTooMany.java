package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import org.okr4j.calendar.Cycle;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * A unit below the organization has not too many objectives in a cycle. It is silent where there are so many that
 * {@link UnitIsNotOverEngineered} speaks. Where a boundary says how many the unit may have, that counts.
 */
final class UnitObjectivesAreNotTooMany {

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 5);
    private static final Parameter<Integer> BELOW = Parameter.integer("below", 2, 100, 15);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "unit-objectives-are-not-too-many")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(MOST, BELOW)
            .where(Tree::isBelowOrganization)
            .check(UnitObjectivesAreNotTooMany::check);

    private UnitObjectivesAreNotTooMany() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            int most = most(unit, cycle, context);
            int count = objectives.size();
            if (count > most && count < context.get(BELOW)) {
                Focus focus = Focus.of(cycle, objectives, context);
                focus.tellIn(
                                finding(unit, cycle, count, most, focus, context)
                                        .evidence("cycle", cycle.id())
                                        .evidence("count", count)
                                        .evidence("most", most),
                                most)
                        .report();
            }
        });
    }

    /** As many as were set for the unit, else as many as are usual. */
    private static int most(OrgUnit unit, Cycle cycle, RuleContext<OrgUnit> context) {
        return context.program().boundariesOf(unit.id(), cycle.id()).stream()
                .flatMapToInt(boundary -> boundary.mostObjectives().stream())
                .min()
                .orElse(context.get(MOST));
    }

    /** Names the cause where the key results show it. */
    private static FindingDraft finding(
            OrgUnit unit, Cycle cycle, int count, int most, Focus focus, RuleContext<OrgUnit> context) {
        return focus.operational().isEmpty()
                ? context.finding(unit.name(), cycle.label(), count, most)
                : context.finding()
                        .message(
                                "catalog.unit-objectives-are-not-too-many.operational",
                                unit.name(),
                                cycle.label(),
                                count,
                                most,
                                focus.operational().stream()
                                        .map(title -> Message.of("catalog.title", title))
                                        .collect(toImmutableList()));
    }
}
