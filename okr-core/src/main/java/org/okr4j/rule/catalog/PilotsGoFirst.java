package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okr4j.adoption.FigureResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.rule.Reach;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleContext;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.RuleSource;
import org.okr4j.rule.Severity;
import org.okr4j.text.Message;

/**
 * Where the roadmap has a phase for pilots, some units go first, and no other department publishes before they were looked
 * back at. A department that publishes before its phase opens is left to {@code unit-publishes-in-its-phase}; and once that
 * phase is over, there is nobody to wait anymore.
 */
final class PilotsGoFirst {

    static final Rule<OkrProgram> RULE = CatalogRule.forEach(OkrProgram.class, "pilots-go-first")
            .family(RuleFamily.ROLLOUT)
            .severity(Severity.WARNING)
            .source(RuleSource.CROSS_DEPARTMENT_ROLLOUT)
            .reach(Reach.PROGRAM)
            .needs(Rollout::isPlanned, Rollout.NO_ROADMAP)
            .check(PilotsGoFirst::check);

    private PilotsGoFirst() {}

    private static void check(OkrProgram program, RuleContext<OkrProgram> context) {
        Optional<Phase> pilot = Pilots.phase(context);
        if (pilot.isEmpty() || !Rollout.hasBegun(pilot.get(), context)) {
            return;
        }
        RoadmapPlan plan = Rollout.plan(context);
        Optional<Phase> joining = Rollout.joiningPhase(plan);
        Optional<LocalDate> end = joining.flatMap(phase -> plan.datesOf(phase).last());
        if (end.filter(context.asOf()::isAfter).isPresent()) {
            context.notEvaluated(Message.of("catalog.phase.over", Rollout.label(joining.orElseThrow()), end.get()));
        } else if (plan.pilots().isEmpty()) {
            context.finding()
                    .message(
                            "catalog.pilots-go-first.none",
                            Rollout.label(pilot.get()),
                            plan.datesOf(pilot.get()).first())
                    .at("roadmap")
                    .report();
        } else {
            Rollout.measure(FigureKind.PILOTS_CLOSED, context).ifPresent(closed -> checkOthers(closed, context));
        }
    }

    private static void checkOthers(FigureResult closed, RuleContext<OkrProgram> context) {
        ImmutableList<String> open = Rollout.names(closed.offenders(), context);
        ImmutableList<String> others = open.isEmpty() ? ImmutableList.of() : others(context);
        if (!others.isEmpty()) {
            context.finding(others, open)
                    .evidence("departments", others.size())
                    .evidence("pilots-open", open.size())
                    .report();
        }
    }

    /** The departments that do not go first, may publish by now, and have. */
    private static ImmutableList<String> others(RuleContext<OkrProgram> context) {
        ResolvedProgram program = context.program();
        RoadmapPlan plan = Rollout.plan(context);
        ImmutableSortedSet<UnitId> pilots = ImmutableSortedSet.copyOf(plan.pilots());
        return program.program().organization().units().stream()
                .filter(unit -> unit.kind().level() == UnitLevel.DEPARTMENT && Tree.isBelowOrganization(unit))
                .filter(unit -> mayPublish(unit, plan, context.asOf()))
                .filter(unit -> hasPublished(program.objectivesOf(unit.id()), context.asOf()))
                .filter(unit ->
                        program.pathToRoot(unit.id()).stream().map(OrgUnit::id).noneMatch(pilots::contains))
                .map(OrgUnit::name)
                .collect(toImmutableList());
    }

    private static boolean mayPublish(OrgUnit unit, RoadmapPlan plan, LocalDate asOf) {
        return plan.opensFor(unit.kind(), false)
                .filter(phase -> !plan.datesOf(phase).first().isAfter(asOf))
                .isPresent();
    }

    private static boolean hasPublished(List<Objective> objectives, LocalDate asOf) {
        return objectives.stream().anyMatch(objective -> objective.stateAt(asOf).isPublic());
    }
}
