package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;

/** Neither too few nor too many units go first. Silent where none is named, which is left to {@code pilots-go-first}. */
final class PilotsAreInRange {

    private static final Parameter<Integer> LEAST = Parameter.integer("least", 1, 50, 2);
    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 3);

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "pilots-are-in-range")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .parameters(LEAST, MOST)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(PilotsAreInRange::check);

    private PilotsAreInRange() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        if (!Pilots.canBeChosen(context)) {
            return;
        }
        ImmutableList<String> pilots = Pilots.named(context).stream()
                .filter(unit ->
                        unit.activeUntil().filter(context.asOf()::isAfter).isEmpty())
                .map(OrgUnit::name)
                .collect(toImmutableList());
        int least = context.get(LEAST);
        int most = context.get(MOST);
        if (pilots.size() < least || pilots.size() > most) {
            context.finding(pilots.size(), least, most, pilots)
                    .at("roadmap.pilots")
                    .evidence("pilots", pilots.size())
                    .evidence("least", least)
                    .evidence("most", most)
                    .report();
        }
    }
}
