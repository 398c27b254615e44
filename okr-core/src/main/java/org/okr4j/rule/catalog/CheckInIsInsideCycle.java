package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Reading;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * Check-ins are made while the cycle runs, or soon after it, when it is closed. Mere figures from before it are proposed as
 * history.
 */
final class CheckInIsInsideCycle {

    private static final Parameter<Integer> DAYS_AFTER = Parameter.integer("days-after", 0, 90, 14);

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "check-in-is-inside-cycle")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.OURS)
            .needsProgram()
            .parameters(DAYS_AFTER)
            .check(CheckInIsInsideCycle::check);

    private CheckInIsInsideCycle() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Cycle cycle = context.cycle();
        LocalDate last = cycle.dates().last().plusDays(context.get(DAYS_AFTER));
        report("catalog.check-in-is-inside-cycle.before", keyResult, context, checkIn -> isEarly(checkIn, cycle));
        report(
                "catalog.check-in-is-inside-cycle.after",
                keyResult,
                context,
                checkIn -> checkIn.date().isAfter(last));
    }

    /** Confidence in a draft is stated before the cycle; only a figure is too early then. */
    private static boolean isEarly(CheckIn checkIn, Cycle cycle) {
        return checkIn.date().isBefore(cycle.dates().first())
                && checkIn.measurement().isPresent();
    }

    /** The key result with early figures in its history; empty where more than a figure would be lost. */
    private static Optional<KeyResult> withHistory(KeyResult keyResult, Cycle cycle) {
        List<CheckIn> early = keyResult.checkIns().stream()
                .filter(checkIn -> isEarly(checkIn, cycle))
                .toList();
        boolean isMore = early.stream()
                .anyMatch(checkIn -> checkIn.confidence().isPresent()
                        || checkIn.status().isPresent()
                        || !CheckIns.isWordless(checkIn));
        return isMore || early.isEmpty()
                ? Optional.empty()
                : Optional.of(keyResult
                        .withCheckIns(keyResult.checkIns().stream()
                                .filter(checkIn -> !early.contains(checkIn))
                                .toList())
                        .withHistory(Stream.concat(
                                        keyResult.history().stream(),
                                        early.stream()
                                                .map(checkIn -> new Reading(
                                                        checkIn.date(),
                                                        checkIn.measurement().orElseThrow())))
                                .toList()));
    }

    private static void report(
            String message, KeyResult keyResult, RuleContext<KeyResult> context, Predicate<CheckIn> outside) {
        ImmutableList<CheckIn> found = keyResult.checkInsUpTo(context.asOf()).stream()
                .filter(outside)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<LocalDate> dates = found.stream().map(CheckIn::date).collect(ImmutableList.toImmutableList());
        if (!dates.isEmpty()) {
            Cycle cycle = context.cycle();
            FindingDraft finding = context.finding()
                    .message(
                            message,
                            keyResult.text(),
                            dates,
                            cycle.label(),
                            cycle.dates().first(),
                            cycle.dates().last())
                    .at("checkIns")
                    .evidence("dates", dates)
                    .evidence("cycle", cycle.dates());
            Optional.of(keyResult)
                    .filter(early -> isEarly(found.get(0), cycle))
                    .flatMap(early -> withHistory(early, cycle))
                    .ifPresent(mended -> finding.fix(Change.revise(mended)));
            finding.report();
        }
    }
}
