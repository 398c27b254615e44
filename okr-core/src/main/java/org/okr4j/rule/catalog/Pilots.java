package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.RuleContext;
import org.okr4j.text.Message;

/** What rules about units that go first have in common. */
final class Pilots {

    private Pilots() {}

    /** The phase for pilots; where the roadmap has none, it is said that there is nothing to judge. */
    static Optional<Phase> phase(RuleContext<?> context) {
        Optional<Phase> phase = Rollout.pilotPhase(Rollout.plan(context));
        if (phase.isEmpty()) {
            context.notEvaluated(Message.of("catalog.no-pilot-phase"));
        }
        return phase;
    }

    /** Whether units are named, and can still be chosen otherwise; where not, it is said why there is nothing to judge. */
    static boolean canBeChosen(RuleContext<?> context) {
        Optional<Phase> phase = phase(context);
        if (phase.isEmpty()) {
            return false;
        }
        RoadmapPlan plan = Rollout.plan(context);
        Optional<LocalDate> end = plan.datesOf(phase.get()).last();
        if (end.filter(context.asOf()::isAfter).isPresent()) {
            context.notEvaluated(Message.of("catalog.phase.over", Rollout.label(phase.get()), end.get()));
            return false;
        }
        if (plan.pilots().isEmpty()) {
            context.notEvaluated(Message.of("catalog.no-pilots"));
            return false;
        }
        return true;
    }

    /** The units that are named to go first, each once, in the order of the plan. */
    static ImmutableList<OrgUnit> named(RuleContext<?> context) {
        Set<UnitId> seen = new TreeSet<>();
        return Rollout.plan(context).pilots().stream()
                .filter(seen::add)
                .map(context.program()::unit)
                .collect(toImmutableList());
    }
}
