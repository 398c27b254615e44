package org.okr4j.rule.catalog;

import org.okr4j.organization.OrgUnit;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** An organization has no more objectives in a cycle than people can keep in mind. */
final class OrganizationObjectivesAreNotTooMany {

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 7);

    static final Rule<OrgUnit> RULE = CatalogRule.forEach(OrgUnit.class, "organization-objectives-are-not-too-many")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .parameters(MOST)
            .where(Tree::isOrganization)
            .check(OrganizationObjectivesAreNotTooMany::check);

    private OrganizationObjectivesAreNotTooMany() {}

    private static void check(OrgUnit unit, RuleContext<OrgUnit> context) {
        int most = context.get(MOST);
        Live.objectivesByCycle(context).asMap().forEach((cycle, objectives) -> {
            int count = objectives.size();
            if (count > most) {
                Focus.of(cycle, objectives, context)
                        .tellIn(
                                context.finding(unit.name(), cycle.label(), count, most)
                                        .evidence("cycle", cycle.id())
                                        .evidence("count", count)
                                        .evidence("most", most),
                                most)
                        .report();
            }
        });
    }
}
