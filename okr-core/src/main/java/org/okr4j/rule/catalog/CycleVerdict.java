package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import org.okr4j.calendar.Cycle;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.RuleContext;
import org.okr4j.scoring.Completion;
import org.okr4j.scoring.CompletionVerdict;

/**
 * Reports what came of a cycle that is over, for the whole program. As long as something is still open in it that may be
 * reported late, it waits for as many days as {@link EndedObjectiveIsScored} gives.
 */
final class CycleVerdict {

    /** Of fewer key results a share says more about chance than about how goals are set. */
    static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 1000, 5);

    private static final int DAYS_OPEN = 14;

    private CycleVerdict() {}

    static void report(CompletionVerdict verdict, RuleContext<OkrProgram> context) {
        ImmutableList<Cycle> cycles = context.subject().cycles();
        for (int i = 0; i < cycles.size(); i++) {
            Cycle cycle = cycles.get(i);
            if (Live.isOver(cycle, context.asOf()) && Hindsight.reaches(cycle, context)) {
                Completion completion = context.scorecard().completion(cycle.id());
                if (completion.verdict().filter(verdict::equals).isPresent()
                        && completion.total() >= context.get(LEAST)
                        && isSettled(completion, cycle, context)) {
                    context.finding(cycle.label(), completion.reason())
                            .at("cycles[" + i + "]")
                            .evidence("reached", completion.reached())
                            .evidence("total", completion.total())
                            .report();
                }
            }
        }
    }

    private static boolean isSettled(Completion completion, Cycle cycle, RuleContext<OkrProgram> context) {
        return completion.notYetScored().isEmpty()
                || cycle.dates().last().plusDays(DAYS_OPEN).isBefore(context.asOf());
    }
}
