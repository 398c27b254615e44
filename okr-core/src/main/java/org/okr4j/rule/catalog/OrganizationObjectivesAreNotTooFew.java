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
 * An organization that has objectives in a cycle has enough of them to cover its strategy. Those of a longer cycle around
 * it count too.
 */
final class OrganizationObjectivesAreNotTooFew {

    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 20, 3);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "organization-objectives-are-not-too-few")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.INFO)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .parameters(LEAST)
            .where(Tree::isOrganization)
            .check(OrganizationObjectivesAreNotTooFew::check);

    private OrganizationObjectivesAreNotTooFew() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
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
}
