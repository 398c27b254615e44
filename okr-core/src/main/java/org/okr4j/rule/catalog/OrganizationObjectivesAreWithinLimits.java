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
 * An organization that has objectives in a cycle has as many as people can keep in mind. For too few, those of a longer
 * cycle around it count too.
 */
final class OrganizationObjectivesAreWithinLimits {

    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 20, 3);
    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 7);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "organization-objectives-are-within-limits")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .parameters(LEAST, MOST)
            .where(Tree::isOrganization)
            .check(OrganizationObjectivesAreWithinLimits::check);

    private OrganizationObjectivesAreWithinLimits() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        ImmutableListMultimap<Cycle, Objective> byCycle = Live.objectivesByCycle(context);
        for (Cycle cycle : byCycle.keySet()) {
            int count = byCycle.get(cycle).size();
            if (count > context.get(MOST)) {
                report("catalog.organization-objectives-are-within-limits", unit, cycle, count, context);
            } else if (Live.countAround(cycle, byCycle) < context.get(LEAST)) {
                report("catalog.organization-objectives-are-within-limits.few", unit, cycle, count, context);
            }
        }
    }

    private static void report(String message, OrgUnit unit, Cycle cycle, int count, RuleContext<OrgUnit> context) {
        int least = context.get(LEAST);
        int most = context.get(MOST);
        context.finding()
                .message(message, unit.name(), cycle.label(), count, least, most)
                .evidence("cycle", cycle.id())
                .evidence("count", count)
                .evidence("least", least)
                .evidence("most", most)
                .report();
    }
}
