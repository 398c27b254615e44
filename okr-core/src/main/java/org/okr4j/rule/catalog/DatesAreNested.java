package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.Change;
import org.okr4j.rule.FindingDraft;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * A key result starts and is due within the cycle of its objective, and does not start after it is due. What starts too early
 * or is due too late is proposed to start or to be due with the cycle.
 */
final class DatesAreNested {

    static final Rule<KeyResult> RULE = CatalogRule.forEach(KeyResult.class, "dates-are-nested")
            .family(RuleFamily.STRUCTURE)
            .severity(Severity.ERROR)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needsProgram()
            .check(DatesAreNested::check);

    private DatesAreNested() {}

    private static void check(KeyResult keyResult, RuleContext<KeyResult> context) {
        Optional<LocalDate> start = keyResult.start();
        Optional<LocalDate> due = keyResult.dueAt(context.asOf());
        if (start.isPresent() && due.filter(start.get()::isAfter).isPresent()) {
            context.finding()
                    .message("catalog.dates-are-nested.reversed", keyResult.text(), start.get(), due.get())
                    .at("due")
                    .evidence("start", start.get())
                    .evidence("due", due.get())
                    .report();
            return;
        }
        DateRange cycle = context.cycle().dates();
        check(
                "start",
                start,
                keyResult,
                context,
                date -> date.isBefore(cycle.first())
                        ? Optional.of(Change.revise(keyResult.withStart(Optional.empty())))
                        : Optional.empty());
        check(
                "due",
                due,
                keyResult,
                context,
                date -> date.isAfter(cycle.last())
                        ? Optional.of(dueAtLast(keyResult, cycle.last(), context.asOf()))
                        : Optional.empty());
    }

    private static Change dueAtLast(KeyResult keyResult, LocalDate last, LocalDate asOf) {
        return keyResult.dueAt(asOf).equals(keyResult.due())
                ? Change.revise(keyResult.withDue(Optional.empty()))
                : Change.amend(
                        keyResult.id(), Amendment.builder().date(asOf).due(last).build());
    }

    private static void check(
            String property,
            Optional<LocalDate> date,
            KeyResult keyResult,
            RuleContext<KeyResult> context,
            Function<LocalDate, Optional<Change>> mending) {
        Cycle cycle = context.cycle();
        if (date.isPresent() && !cycle.dates().contains(date.get())) {
            FindingDraft finding = context.finding()
                    .message(
                            "catalog.dates-are-nested." + property,
                            keyResult.text(),
                            date.get(),
                            cycle.label(),
                            cycle.dates().first(),
                            cycle.dates().last())
                    .at(property)
                    .evidence(property, date.get())
                    .evidence("cycle", cycle.dates());
            mending.apply(date.get()).ifPresent(change -> finding.fix(change));
            finding.report();
        }
    }
}
