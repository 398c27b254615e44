package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableListMultimap;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * A department or team that has objectives in a cycle has not too few. Those of a longer cycle around it count too. A unit
 * without objectives is not meant, nor is a person, nor a unit that the roadmap does not ask for objectives yet.
 */
final class UnitObjectivesAreNotTooFew {

    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 20, 3);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "unit-objectives-are-not-too-few")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.INFO)
            .source(RuleSource.GOVERNMENT_ROADMAP)
            .reach(Reach.UNIT)
            .parameters(LEAST)
            .where(Tree::isDepartmentOrTeam)
            .check(UnitObjectivesAreNotTooFew::check);

    private UnitObjectivesAreNotTooFew() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        if (!isAskedFor(unit, context)) {
            return;
        }
        int least = context.get(LEAST);
        ImmutableListMultimap<Cycle, Objective> byCycle = Live.objectivesByCycle(context);
        for (Cycle cycle : byCycle.keySet()) {
            int count = Live.countAround(cycle, byCycle);
            if (count < least) {
                context.finding(unit.name(), cycle.label(), count, least)
                        .evidence("cycle", cycle.id())
                        .evidence("count", count)
                        .evidence("least", least)
                        .report();
            }
        }
    }

    private static boolean isAskedFor(OrgUnit unit, RuleContext<OrgUnit> context) {
        return context.roadmap()
                .map(plan -> Tree.opening(unit, plan, context))
                .map(opens -> !opens.isAfter(context.asOf()))
                .orElse(true);
    }
}
