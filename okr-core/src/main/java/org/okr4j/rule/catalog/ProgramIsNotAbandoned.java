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

final class ProgramIsNotAbandoned {

    private static final Parameter<Integer> MONTHS = Parameter.integer("months", 2, 48, 6);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "program-is-not-abandoned")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.ERROR)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(MONTHS)
            .check(ProgramIsNotAbandoned::check);

    private ProgramIsNotAbandoned() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Optional<LocalDate> last = SignsOfLife.last(program, context);
        int months = context.get(MONTHS);
        if (last.filter(date -> !context.asOf().isBefore(date.plusMonths(months)))
                .isPresent()) {
            context.finding(last.get(), months)
                    .evidence("last", last.get())
                    .evidence("months", months)
                    .report();
        }
    }
}
