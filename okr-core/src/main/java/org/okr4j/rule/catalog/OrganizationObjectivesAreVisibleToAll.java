package org.okr4j.rule.catalog;

import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** What the organization has published as its objectives, everybody in it may see. */
final class OrganizationObjectivesAreVisibleToAll {

    static final Rule<Objective> RULE = CatalogRule.forEach(
                    Objective.class, "organization-objectives-are-visible-to-all")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(OrganizationObjectivesAreVisibleToAll::check));

    private OrganizationObjectivesAreVisibleToAll() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (Tree.isOrganization(context.unit())) {
            objective
                    .restrictedBecause()
                    .ifPresent(reason -> context.finding(
                                    objective.title(), context.unit().name(), reason)
                            .at("restrictedBecause")
                            .report());
        }
    }
}
