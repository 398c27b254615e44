package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.StatusWord;

/**
 * What a green status rests on is not older than figures may be: its last figure or, where nothing is due by a date, the last
 * confidence. Where no check-in is made at all, the status turns stale by itself and another rule asks for it. Stages that
 * are done stay done, and a measure with periods says itself how often it is read.
 */
final class GreenIsNotStale {

    private static final Parameter<Integer> DAYS = Parameter.integer("days", 1, 366, 31);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "green-is-not-stale")
            .family(RuleFamily.SCORING)
            .severity(Severity.WARNING)
            .source(RuleSource.OURS)
            .needsProgram()
            .needs(CheckIns::areRecorded, "catalog.no-check-ins")
            .parameters(DAYS)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(Live.untilCycleEnds(GreenIsNotStale::check));

    private GreenIsNotStale() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        KeyResultScore score = context.keyResultScore();
        if (score.status().word() != StatusWord.GREEN) {
            return;
        }
        boolean byPace = score.pace().isPresent();
        if (byPace && !isReadAgain(keyResult, context)) {
            return;
        }
        Optional<LocalDate> last = last(
                keyResult,
                context.asOf(),
                checkIn -> byPace
                        ? checkIn.measurement().isPresent()
                        : checkIn.confidence().isPresent());
        last.filter(date -> date.plusDays(context.get(DAYS)).isBefore(context.asOf()))
                .ifPresent(date -> context.finding()
                        .message(
                                byPace ? "catalog.green-is-not-stale" : "catalog.green-is-not-stale.confidence",
                                keyResult.text(),
                                date,
                                ChronoUnit.DAYS.between(date, context.asOf()))
                        .at("checkIns")
                        .evidence("last", date)
                        .report());
    }

    /** Whether its figure can be another one tomorrow, and is read whenever somebody does. */
    private static boolean isReadAgain(KeyResult keyResult, RuleContext<KeyResult> context) {
        return keyResult
                .measureAt(context.asOf())
                .map(Measure::toParts)
                .filter(parts -> parts.every().isEmpty())
                .filter(parts -> parts.kind() != MeasureKind.MILESTONES && parts.kind() != MeasureKind.BINARY)
                .isPresent();
    }

    private static Optional<LocalDate> last(KeyResult keyResult, LocalDate asOf, Predicate<CheckIn> tells) {
        return keyResult.checkInsUpTo(asOf).reverse().stream()
                .filter(tells)
                .map(CheckIn::date)
                .findFirst();
    }
}
