package org.okr4j.rule.catalog;

import java.time.temporal.ChronoUnit;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Whoever has checked in goes on with it, as often as the cadence asks for. Who has never begun is told by {@link
 * UnitChecksInFromWeekOne}, and where whoever is to do it has left, {@link OwnerStillWorksHere} speaks.
 */
final class CheckInIsNotOverdue {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "check-in-is-not-overdue")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.CASCADE)
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(CheckInIsNotOverdue::check));

    private CheckInIsNotOverdue() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        context.checkInDuty()
                .filter(duty -> duty.overdueSince().isPresent() && !hasLeft(duty, context))
                .ifPresent(duty -> duty.last()
                        .ifPresent(last -> context.finding(keyResult.text(), last, duty.due(), who(duty, context))
                                .at("checkIns")
                                .evidence("last", last)
                                .evidence("due", duty.due())
                                .evidence("days-overdue", ChronoUnit.DAYS.between(duty.due(), context.asOf()))
                                .report()));
    }

    private static boolean hasLeft(CheckInDuty duty, RuleContext<KeyResult> context) {
        return duty.by()
                .map(context.records()::person)
                .filter(person -> !person.isActive(context.asOf()))
                .isPresent();
    }

    private static Message who(CheckInDuty duty, RuleContext<KeyResult> context) {
        return duty.by()
                .map(person -> Message.of(
                        "catalog.check-in-is-not-overdue.by",
                        context.records().person(person).name()))
                .orElse(Message.of("catalog.check-in-is-not-overdue.nobody"));
    }
}
