package org.okr4j.rule.catalog;

import com.google.common.collect.Iterables;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * Whoever gives an objective or a key result up, or sends an objective back, says why. What a review of that day has noted
 * is a reason, too. Once an objective that was sent back has been proposed again, what was asked for is history.
 */
final class EndHasAReason {

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "end-has-a-reason")
            .family(RuleFamily.GOVERNANCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .appliesTo(LifecycleState.DRAFT, LifecycleState.values())
            .check(Live.untilCycleEnds(EndHasAReason::check));

    private EndHasAReason() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        Move move = Iterables.getLast(Move.of(objective, context.asOf()), null);
        if (move != null && move.lacksReason() && !isReviewed(objective, move)) {
            String message = "catalog.end-has-a-reason" + (move.to() == LifecycleState.DRAFT ? ".back" : "");
            report(message, objective.title(), move, "", context);
        }
        for (int i = 0; i < objective.keyResults().size(); i++) {
            for (Move end : Move.of(objective.keyResults().get(i), context.asOf())) {
                if (end.lacksReason()) {
                    String text = objective.keyResults().get(i).text();
                    report("catalog.end-has-a-reason.key-result", text, end, "keyResults[" + i + "].", context);
                }
            }
        }
    }

    private static boolean isReviewed(Objective objective, Move move) {
        return objective.reviews().stream()
                .anyMatch(review -> review.verdict().to() == move.to()
                        && review.date().equals(move.date())
                        && !review.notes().isEmpty());
    }

    private static void report(String message, String name, Move move, String path, RuleContext<Objective> context) {
        context.finding()
                .message(message, name, move.to(), move.date())
                .at(path + move.property() + ".reason")
                .evidence("state", move.to())
                .evidence("date", move.date())
                .report();
    }
}
