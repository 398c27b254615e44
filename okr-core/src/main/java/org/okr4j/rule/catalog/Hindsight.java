package org.okr4j.rule.catalog;

import org.okr4j.calendar.Cycle;
import org.okr4j.organization.UnitId;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.RuleContext;

/** How long a cycle that is over is looked back at: as long as something can be learned from it for the one that runs. */
final class Hindsight {

    static final Parameter<Integer> DAYS_AFTER = Parameter.integer("days-after", 1, 366, 45);

    private Hindsight() {}

    static boolean reaches(Cycle cycle, RuleContext<?> context) {
        return !cycle.dates().last().plusDays(context.get(DAYS_AFTER)).isBefore(context.asOf());
    }

    /** Whether a unit has looked back at a cycle and written down what it saw. */
    static boolean hasRetrospective(Cycle cycle, UnitId unit, RuleContext<?> context) {
        return context.records().retrospectives().stream()
                .filter(retrospective -> retrospective.cycle().equals(cycle.id()))
                .filter(retrospective -> !retrospective.date().isAfter(context.asOf()))
                .filter(retrospective ->
                        retrospective.unit().filter(unit::equals).isPresent())
                .anyMatch(retrospective -> !retrospective.wentBadly().isEmpty()
                        || !retrospective.learnings().isEmpty());
    }
}
