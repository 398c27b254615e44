package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.KeyResult;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** A key result starts and is due within the cycle of its objective, and does not start after it is due. */
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
        check("start", start, keyResult, context);
        check("due", due, keyResult, context);
    }

    private static void check(
            String property, Optional<LocalDate> date, KeyResult keyResult, RuleContext<KeyResult> context) {
        Cycle cycle = context.cycle();
        if (date.isPresent() && !cycle.dates().contains(date.get())) {
            context.finding()
                    .message(
                            "catalog.dates-are-nested." + property,
                            keyResult.text(),
                            date.get(),
                            cycle.label(),
                            cycle.dates().first(),
                            cycle.dates().last())
                    .at(property)
                    .evidence(property, date.get())
                    .evidence("cycle", cycle.dates())
                    .report();
        }
    }
}
