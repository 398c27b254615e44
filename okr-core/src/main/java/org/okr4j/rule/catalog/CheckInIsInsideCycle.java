package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Check-ins are made while the cycle runs, or soon after it, when it is closed. */
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
        report(
                "catalog.check-in-is-inside-cycle.before",
                keyResult,
                context,
                date -> date.isBefore(cycle.dates().first()));
        report("catalog.check-in-is-inside-cycle.after", keyResult, context, date -> date.isAfter(last));
    }

    private static void report(
            String message, KeyResult keyResult, RuleContext<KeyResult> context, Predicate<LocalDate> outside) {
        ImmutableList<LocalDate> dates = keyResult.checkInsUpTo(context.asOf()).stream()
                .map(CheckIn::date)
                .filter(outside)
                .collect(ImmutableList.toImmutableList());
        if (!dates.isEmpty()) {
            Cycle cycle = context.cycle();
            context.finding()
                    .message(
                            message,
                            keyResult.text(),
                            dates,
                            cycle.label(),
                            cycle.dates().first(),
                            cycle.dates().last())
                    .at("checkIns")
                    .evidence("dates", dates)
                    .evidence("cycle", cycle.dates())
                    .report();
        }
    }
}
