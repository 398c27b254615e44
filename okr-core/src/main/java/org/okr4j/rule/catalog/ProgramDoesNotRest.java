package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/**
 * In a quarter something is published or checked in. It is silent where nothing has happened for so long that {@code
 * program-is-not-abandoned} says more.
 */
final class ProgramDoesNotRest {

    private static final Parameter<Integer> MONTHS = Parameter.integer("months", 1, 24, 3);
    private static final Parameter<Integer> BELOW = Parameter.integer("below", 2, 48, 6);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "program-does-not-rest")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(MONTHS, BELOW)
            .check(ProgramDoesNotRest::check);

    private ProgramDoesNotRest() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Optional<LocalDate> last = SignsOfLife.last(program, context);
        int months = context.get(MONTHS);
        if (last.filter(date -> !context.asOf().isBefore(date.plusMonths(months)))
                .filter(date -> context.asOf().isBefore(date.plusMonths(context.get(BELOW))))
                .isPresent()) {
            context.finding(last.get(), months)
                    .evidence("last", last.get())
                    .evidence("months", months)
                    .report();
        }
    }
}
