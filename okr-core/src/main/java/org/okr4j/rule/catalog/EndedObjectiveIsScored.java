package org.okr4j.rule.catalog;

import java.time.LocalDate;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Soon after its cycle has ended, an objective is closed, and so scored. In an archived cycle nothing moves anymore. */
final class EndedObjectiveIsScored {

    private static final Parameter<Integer> DAYS_AFTER = Parameter.integer("days-after", 0, 90, 14);

    static final Rule<Objective> RULE = CatalogRule.forEach(Objective.class, "ended-objective-is-scored")
            .family(RuleFamily.CADENCE)
            .severity(Severity.WARNING)
            .source(RuleSource.GOVERNMENT_ROADMAP, RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .needsProgram()
            .parameters(DAYS_AFTER)
            .appliesTo(LifecycleState.PUBLISHED)
            .check(EndedObjectiveIsScored::check);

    private EndedObjectiveIsScored() {}

    private static void check(Objective objective, RuleContext<Objective> context) {
        Cycle cycle = context.cycle();
        LocalDate last = cycle.dates().last();
        if (last.plusDays(context.get(DAYS_AFTER)).isBefore(context.asOf())
                && context.records().stateAt(cycle.id(), context.asOf()) != CycleState.ARCHIVED) {
            context.finding(objective.title(), cycle.label(), last)
                    .at("transitions")
                    .evidence("cycle", cycle.id())
                    .evidence("ended", last)
                    .fix(Change.transition(
                            objective.id(),
                            Transition.builder()
                                    .to(LifecycleState.CLOSED)
                                    .date(context.asOf())
                                    .build()))
                    .report();
        }
    }
}
