package org.okr4j.rule.catalog;

import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * A shared objective has a co-owner of another unit than its own. Who of them checks in is its one accountable owner; where
 * there is none, {@code objective-has-accountable-person} says so.
 */
final class SharedObjectiveIsOwnedBySeveralUnits {

    static final Rule<Objective> RULE = CatalogRule.onOpen(
                    Objective.class, "shared-objective-is-owned-by-several-units")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .where(Objective::isShared)
            .check(Live.untilCycleEnds(SharedObjectiveIsOwnedBySeveralUnits::check));

    private SharedObjectiveIsOwnedBySeveralUnits() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        boolean isShared =
                objective.coOwners().stream().map(CoOwner::unit).anyMatch(unit -> !unit.equals(objective.unit()));
        if (!isShared) {
            context.finding(
                            objective.title(),
                            objective.coOwners().size(),
                            context.unit().name())
                    .at("coOwners")
                    .evidence("coOwners", objective.coOwners().size())
                    .report();
        }
    }
}
