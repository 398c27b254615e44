package org.okr4j.rule.catalog;

import java.util.stream.Stream;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.program.CycleState;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;

/**
 * Where a promise was closed without being kept, somebody has written down why: beside the last figure, with the closing, or in
 * the retrospective of the unit. An override gives its own reason.
 */
final class MissedCommitmentIsExplained {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "missed-commitment-is-explained")
            .family(RuleFamily.SCORING)
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .reach(Reach.OBJECTIVE)
            .needsProgram()
            .parameters(Hindsight.DAYS_AFTER)
            .appliesTo(LifecycleState.CLOSED)
            .check(MissedCommitmentIsExplained::check);

    private MissedCommitmentIsExplained() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        KeyResultScore score = context.keyResultScore();
        if (context.objective().ambition() == Ambition.COMMITTED
                && score.counted()
                && score.override().isEmpty()
                && score.score().filter(reached -> reached.isAtLeast(Score.ONE)).isEmpty()
                && Hindsight.reaches(context.cycle(), context)
                && !isExplained(keyResult, context)) {
            context.finding(
                            keyResult.text(),
                            context.cycle().label(),
                            score.progress().orElse(Progress.ZERO))
                    .at("transitions")
                    .evidence("score", score.score().orElse(Score.ZERO))
                    .report();
        }
    }

    private static boolean isExplained(KeyResult keyResult, RuleContext<KeyResult> context) {
        return CheckIns.isLastExplained(keyResult, context.asOf())
                || Stream.concat(keyResult.transitions().stream(), context.objective().transitions().stream())
                        .filter(transition -> transition.to() == LifecycleState.CLOSED)
                        .anyMatch(transition -> transition
                                .reason()
                                .filter(reason -> !reason.isBlank())
                                .isPresent())
                || context.records().stateAt(context.cycle().id(), context.asOf()) == CycleState.ARCHIVED
                || Hindsight.hasRetrospective(
                        context.cycle(), context.objective().unit(), context);
    }
}
