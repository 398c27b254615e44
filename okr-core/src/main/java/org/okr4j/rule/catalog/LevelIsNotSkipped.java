package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitLevel;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * A person's objective is not linked straight to the organization's where a team or department stands between. Linked
 * to the department's past the team is fine.
 */
final class LevelIsNotSkipped {

    private static final Parameter<String> FROM = Parameter.choice("from", "individual", "team");

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "level-is-not-skipped")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP)
            .reach(Reach.CASCADE)
            .parameters(FROM)
            .check(LevelIsNotSkipped::check);

    private LevelIsNotSkipped() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        UnitLevel from = context.get(FROM).equals("team") ? UnitLevel.TEAM : UnitLevel.INDIVIDUAL;
        if (context.unit().kind().level().isAbove(from)) {
            return;
        }
        ImmutableList<Objective> parents = context.parents();
        if (parents.stream().map(context::unitOf).noneMatch(Tree::isOrganization)) {
            return;
        }
        ImmutableList<OrgUnit> between = context.unitPath().stream()
                .skip(1)
                .filter(Tree::isBelowOrganization)
                .collect(ImmutableList.toImmutableList());
        boolean alsoNear = parents.stream().map(context::unitOf).anyMatch(between::contains);
        if (!alsoNear && !between.isEmpty()) {
            context.finding(
                            objective.title(),
                            context.unit().name(),
                            between.stream().map(OrgUnit::name).toList())
                    .at("parents")
                    .report();
        }
    }
}
