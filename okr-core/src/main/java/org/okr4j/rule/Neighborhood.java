package org.okr4j.rule;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Cycle;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.scoring.Scorecard;

/** What lies around a subject, given only as far as the rule reaches. */
record Neighborhood(Rule<?> rule, Scene scene, Subject<?> subject) {

    /** Refuses what is beyond the declared reach, whether it would be at hand or not, so that a rule fails always. */
    void require(Reach needed, String what) {
        checkState(
                rule.reach().compareTo(needed) >= 0,
                "Rule '%s': reach must be at least %s to see %s: %s",
                rule,
                needed,
                what,
                rule.reach());
    }

    ResolvedProgram program(Reach needed, String what) {
        require(needed, what);
        return inProgram(scene.program(), what);
    }

    Scorecard scores(String what) {
        return inProgram(scene.scorecard(), what);
    }

    Cycle cycle() {
        return inProgram(scene.program(), "its cycle").cycleOf(owner());
    }

    Optional<RoadmapPlan> roadmap() {
        return inProgram(scene.program(), "the roadmap").program().roadmap();
    }

    Objective objective() {
        if (subject.value() instanceof KeyResult) {
            require(Reach.OBJECTIVE, "the objective of a key result");
        }
        return owner();
    }

    ImmutableList<OrgUnit> unitPath() {
        return ImmutableList.copyOf(program(Reach.UNIT, "its unit").pathToRoot(unit()));
    }

    ImmutableList<Objective> unitObjectives() {
        return ImmutableList.copyOf(
                program(Reach.UNIT, "the objectives of its unit").objectivesOf(unit()));
    }

    ImmutableList<Objective> parents() {
        return ImmutableList.copyOf(program(Reach.CASCADE, "its parents").parentsOf(owner().id()));
    }

    ImmutableList<Objective> children() {
        return ImmutableList.copyOf(program(Reach.CASCADE, "its children").childrenOf(owner().id()));
    }

    ImmutableList<Objective> objectivesAbove() {
        ResolvedProgram program = program(Reach.CASCADE, "objectives above");
        Cycle cycle = program.cycleOf(owner());
        List<OrgUnit> path = program.pathToRoot(unit());
        for (OrgUnit above : path.subList(1, path.size())) {
            ImmutableList<Objective> candidates = program.objectivesOf(above.id()).stream()
                    .filter(objective -> program.cycleOf(objective).dates().overlaps(cycle.dates()))
                    .filter(objective -> !isDropped(objective.stateAt(scene.asOf())))
                    .collect(ImmutableList.toImmutableList());
            if (!candidates.isEmpty()) {
                return candidates;
            }
        }
        return ImmutableList.of();
    }

    private static boolean isDropped(LifecycleState state) {
        return state == LifecycleState.DEPRIORITIZED || state == LifecycleState.CANCELLED;
    }

    private UnitId unit() {
        UnitId unit = subject.unit();
        checkState(unit != null, "Rule '%s': subject must belong to a unit", rule);
        return unit;
    }

    private Objective owner() {
        Objective objective = subject.objective();
        checkState(objective != null, "Rule '%s': subject must belong to an objective", rule);
        return objective;
    }

    private <V> V inProgram(@Nullable V part, String what) {
        checkState(
                rule.needsProgram() && part != null,
                "Rule '%s': needsProgram() must be declared to see %s",
                rule,
                what);
        return part;
    }
}
