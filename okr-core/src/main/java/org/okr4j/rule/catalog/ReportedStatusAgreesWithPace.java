package org.okr4j.rule.catalog;

import java.util.Optional;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.Status;
import org.okr4j.scoring.StatusWord;

/**
 * Whoever reports on a key result does not paint it brighter than its figures, without a word. To see it darker is fine:
 * people know of trouble before figures do.
 */
final class ReportedStatusAgreesWithPace {

    private static final Parameter<Integer> STEPS = Parameter.integer("steps", 1, 2, 2);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "reported-status-agrees-with-pace")
            .family(RuleFamily.SCORING)
            .severity(Severity.WARNING)
            .source(RuleSource.PRACTICE)
            .needsProgram()
            .parameters(STEPS)
            .appliesTo(LifecycleState.PUBLISHED)
            .where(keyResult -> keyResult.checkIns().stream()
                    .anyMatch(checkIn -> checkIn.status().isPresent()))
            .check(Live.untilCycleEnds(ReportedStatusAgreesWithPace::check));

    private ReportedStatusAgreesWithPace() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        brighterBy(keyResult, context)
                .filter(steps -> steps >= context.get(STEPS))
                .flatMap(steps -> last(keyResult, context))
                .ifPresent(last -> {
                    ReportedStatus said = last.status().orElseThrow();
                    Status status = context.keyResultScore().status();
                    context.finding(keyResult.text(), said, last.date(), status.word(), status.reason())
                            .at("checkIns[" + keyResult.checkIns().indexOf(last) + "].status")
                            .evidence("reported", said)
                            .evidence("status", status.word())
                            .report();
                });
    }

    /** Whether it was called green without a word, and is red. */
    static boolean isContradicted(KeyResult keyResult, RuleContext<KeyResult> context) {
        return brighterBy(keyResult, context).filter(steps -> steps == 2).isPresent();
    }

    /** By how many colors the last report is brighter than the figures, if it has a color and no words. */
    private static Optional<Integer> brighterBy(KeyResult keyResult, RuleContext<KeyResult> context) {
        return last(keyResult, context)
                .filter(CheckIns::isWordless)
                .flatMap(CheckIn::status)
                .flatMap(said ->
                        darkness(context.keyResultScore().status().word()).map(darkness -> darkness - darkness(said)));
    }

    /** How many colors a status is from green, where it is one. */
    private static Optional<Integer> darkness(StatusWord word) {
        return switch (word) {
            case GREEN -> Optional.of(0);
            case AMBER -> Optional.of(1);
            case RED -> Optional.of(2);
            default -> Optional.empty();
        };
    }

    private static int darkness(ReportedStatus said) {
        return switch (said) {
            case GREEN -> 0;
            case AMBER -> 1;
            case RED -> 2;
        };
    }

    private static Optional<CheckIn> last(KeyResult keyResult, RuleContext<KeyResult> context) {
        return CheckIns.ofPeople(keyResult, context.asOf()).reverse().stream()
                .findFirst()
                .filter(checkIn -> checkIn.status().isPresent());
    }
}
