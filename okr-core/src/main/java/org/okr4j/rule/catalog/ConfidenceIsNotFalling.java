package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.ConfidenceTrajectory;
import org.okr4j.scoring.StatusWord;
import org.okr4j.value.Confidence;

/**
 * Where confidence has fallen over the last three check-ins that state one, the latest report says why. Of what is red or
 * hardly believed in anymore, {@link TroubleIsExplained} speaks, and of what nobody reports on, {@link CheckInIsNotOverdue}.
 */
final class ConfidenceIsNotFalling {

    private static final int CHECK_INS = 3;

    private static final Parameter<BigDecimal> BY = Parameter.decimal("by", "0.01", "1", "0.2");

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "confidence-is-not-falling")
            .family(RuleFamily.SCORING)
            .severity(Severity.INFO)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needsProgram()
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .parameters(BY)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(ConfidenceIsNotFalling::check));

    private ConfidenceIsNotFalling() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        ImmutableList<CheckIn> stated =
                ConfidenceTrajectory.of(keyResult, context.asOf()).checkIns();
        if (stated.size() < CHECK_INS || isSaidElsewhere(keyResult, context)) {
            return;
        }
        CheckIn first = stated.get(0);
        Confidence before = first.confidence().orElseThrow();
        Confidence now = stated.get(CHECK_INS - 1).confidence().orElseThrow();
        if (before.value().subtract(now.value()).compareTo(context.get(BY)) >= 0) {
            context.finding(keyResult.text(), before, first.date(), now)
                    .at("checkIns")
                    .evidence("before", before.value())
                    .evidence("now", now.value())
                    .report();
        }
    }

    private static boolean isSaidElsewhere(KeyResult keyResult, RuleContext<KeyResult> context) {
        StatusWord word = context.keyResultScore().status().word();
        return word == StatusWord.STALE
                || TroubleIsExplained.isTrouble(context)
                || CheckIns.isLastExplained(keyResult, context.asOf());
    }
}
