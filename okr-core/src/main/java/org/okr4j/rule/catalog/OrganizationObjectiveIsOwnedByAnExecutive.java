package org.okr4j.rule.catalog;

import org.okr4j.objective.Objective;
import org.okr4j.organization.PersonLevel;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Whoever owns an objective of the organization is an executive, in a program that lists any. */
final class OrganizationObjectiveIsOwnedByAnExecutive {

    static final Rule<Objective> RULE = CatalogRule.onOpen(
                    Objective.class, "organization-objective-is-owned-by-an-executive")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needs(
                    OrganizationObjectiveIsOwnedByAnExecutive::areExecutivesListed,
                    "catalog.organization-objective-is-owned-by-an-executive.none")
            .check(Live.untilCycleEnds(OrganizationObjectiveIsOwnedByAnExecutive::check));

    private OrganizationObjectiveIsOwnedByAnExecutive() {}

    private static boolean areExecutivesListed(ResolvedProgram program) {
        return program.program().organization().people().stream()
                .anyMatch(person -> person.level() == PersonLevel.EXECUTIVE);
    }

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (Tree.isOrganization(context.records().unit(objective.unit()))) {
            objective
                    .owner()
                    .map(context.records()::person)
                    .filter(owner -> owner.level() != PersonLevel.EXECUTIVE)
                    .ifPresent(owner -> context.finding(objective.title(), owner.name(), owner.level())
                            .at("owner")
                            .evidence("level", owner.level())
                            .report());
        }
    }
}
