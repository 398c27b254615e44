package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Message;
import org.okr4j.value.ConfidenceLevel;

/**
 * Where a key result is red, or confidence in it low, the latest report of a person says why. Of one that is called green all
 * the same, {@link ReportedStatusAgreesWithPace} speaks. Where a level is kept, or comes nearer, there is nothing to explain
 * anymore, however many weeks without it still count.
 */
final class TroubleIsExplained {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "trouble-is-explained")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(TroubleIsExplained::check));

    private TroubleIsExplained() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        if (isUnexplained(keyResult, context) && !ReportedStatusAgreesWithPace.isContradicted(keyResult, context)) {
            KeyResultScore score = context.keyResultScore();
            context.finding(
                            keyResult.text(),
                            troubles(context),
                            score.lastCheckIn().orElseThrow())
                    .at("checkIns")
                    .evidence("status", score.status().word())
                    .report();
        }
    }

    /** Whether it is in trouble by its last report, and that says nothing in words. */
    static boolean isUnexplained(KeyResult keyResult, RuleContext<KeyResult> context) {
        return keyResult.stateAt(context.asOf()).isEmpty()
                && keyResult.latestCheckIn(context.asOf()).isPresent()
                && isTrouble(context)
                && !CheckIns.isLastExplained(keyResult, context.asOf());
    }

    /** Whether it is red, or confidence in it low. */
    static boolean isTrouble(RuleContext<KeyResult> context) {
        return !troubles(context).isEmpty();
    }

    private static ImmutableList<Message> troubles(RuleContext<KeyResult> context) {
        KeyResultScore score = context.keyResultScore();
        ImmutableList.Builder<Message> troubles = ImmutableList.builder();
        if (score.status().word() == StatusWord.RED && !KeptLevel.isOnItsWay(context.subject(), context.asOf())) {
            troubles.add(Message.of("catalog.trouble-is-explained.red"));
        }
        score.confidence()
                .filter(confidence -> confidence.level() == ConfidenceLevel.LOW)
                .ifPresent(confidence -> troubles.add(Message.of("catalog.trouble-is-explained.low", confidence)));
        return troubles.build();
    }
}
