package org.okr4j.rule.catalog;

import java.time.LocalDate;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ReviewVerdict;
import org.okr4j.organization.CascadeMode;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Where units propose their objectives, each is reviewed for alignment before it is published. */
final class ProposalIsReviewed {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "proposal-is-reviewed")
            .family(RuleFamily.ALIGNMENT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.UNIT)
            .needs(Tree::isCascadeModeSaid, "catalog.cascade-mode-unknown")
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(ProposalIsReviewed::check));

    private ProposalIsReviewed() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        if (Tree.isBelowOrganization(context.unit())
                && context.cascadeMode()
                        .filter(CascadeMode.BIDIRECTIONAL::equals)
                        .isPresent()
                && !isReviewed(objective, context.asOf())) {
            context.finding(objective.title(), context.unit().name())
                    .at("transitions")
                    .report();
        }
    }

    private static boolean isReviewed(Objective objective, LocalDate asOf) {
        return Move.of(objective, asOf).stream().anyMatch(move -> move.to() == LifecycleState.REVIEWED)
                || objective.reviews().stream()
                        .anyMatch(review -> review.verdict() == ReviewVerdict.ACCEPTED
                                && !review.date().isAfter(asOf));
    }
}
