package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.ChildLink;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;

/** A program as it stands on one day, for all figures alike. */
final class Day {

    private final ResolvedProgram program;
    private final LocalDate date;
    private final Background background;
    private final Optional<Phase> phase;
    private final int lastJoining;
    private final ImmutableSet<CycleId> running;
    private @Nullable Scope scope;

    Day(LocalDate date, Background background) {
        this(date, background, Optional.empty(), Integer.MAX_VALUE);
    }

    /**
     * Takes what is asked of a phase.
     *
     * @param date the day
     * @param background what figures of several days share
     * @param phase the phase that figures of a phase are about; empty for the one that the plan has for the day
     * @param lastJoining the number of the last phase of which those that join in it are asked
     */
    Day(LocalDate date, Background background, Optional<Phase> phase, int lastJoining) {
        this.program = background.program();
        this.date = date;
        this.background = background;
        this.phase = phase;
        this.lastJoining = lastJoining;
        this.running = program.program().cycles().stream()
                .filter(cycle -> cycle.contains(date))
                .map(Cycle::id)
                .collect(toImmutableSet());
    }

    /** {@return another day, of which the same is asked} */
    Day on(LocalDate other) {
        return new Day(other, background, phase, lastJoining);
    }

    ResolvedProgram program() {
        return program;
    }

    LocalDate date() {
        return date;
    }

    /** {@return what figures of several days share} */
    Background background() {
        return background;
    }

    /** {@return who is expected to have objectives on the day} */
    Scope scope() {
        Scope known = scope;
        if (known == null) {
            known = Scope.of(this);
            scope = known;
        }
        return known;
    }

    /** {@return the number of the last phase of which those that join in it are asked} */
    int lastJoining() {
        return lastJoining;
    }

    Optional<RoadmapPlan> plan() {
        return program.program().roadmap();
    }

    /** {@return the phase that figures of a phase are about: the one that is asked for, else that of the day} */
    Optional<Phase> phase() {
        return phase.or(() -> plan().flatMap(plan -> plan.phaseAt(date)));
    }

    List<Objective> objectives() {
        return program.program().objectives();
    }

    /** {@return the units that exist on the day, in the order of the document} */
    Stream<OrgUnit> units() {
        return program.program().organization().units().stream().filter(unit -> unit.isActive(date));
    }

    /** {@return the units that exist on the day and are departments, or are led like one} */
    ImmutableList<OrgUnit> departments() {
        return units().filter(OrgUnit::isDepartment).collect(toImmutableList());
    }

    /** Whether a unit is the organization as a whole: the root is, whatever it is called. */
    static boolean isOrganization(OrgUnit unit) {
        return unit.parent().isEmpty() || unit.kind().level() == UnitLevel.ORGANIZATION;
    }

    /** Whether an objective is published, or was closed, in a cycle that contains the day, and its unit exists. */
    boolean isPublished(Objective objective) {
        return running.contains(objective.cycle())
                && objective.stateAt(date).isPublic()
                && program.unitOf(objective).isActive(date);
    }

    /** Whether somebody is to work on an objective on the day. */
    boolean isActive(Objective objective) {
        return running.contains(objective.cycle())
                && objective.stateAt(date) == LifecycleState.PUBLISHED
                && program.unitOf(objective).isActive(date);
    }

    /** Whether somebody is to work on a key result of an active objective on the day. */
    boolean isActive(KeyResult keyResult) {
        return keyResult.stateAt(date).isEmpty()
                && keyResult.start().filter(date::isBefore).isEmpty();
    }

    /**
     * Whether a key result has no measure of its own and takes its number from objectives: it moves with their check-ins, and
     * nobody has a figure of its own to report.
     */
    static boolean isFed(KeyResult keyResult, Objective objective, ResolvedProgram program) {
        return keyResult.measure().isEmpty()
                && program.linksTo(program.ordinalOf(objective.id())).stream()
                        .map(ChildLink::link)
                        .anyMatch(link -> link.contributes() && link.parent().equals(keyResult.id()));
    }

    /** {@return the key results of an objective that were not given up by the day} */
    ImmutableList<KeyResult> keyResultsOf(Objective objective) {
        return objective.keyResults().stream().filter(this::isKept).collect(toImmutableList());
    }

    boolean isKept(KeyResult keyResult) {
        return keyResult.stateAt(date).filter(LifecycleState::isGivenUp).isEmpty();
    }

    /** Whether a unit itself has published an objective that has a key result. */
    boolean hasPublished(UnitId unit) {
        return program.objectivesOf(unit).stream()
                .anyMatch(objective -> isPublished(objective)
                        && objective.keyResults().stream().anyMatch(this::isKept));
    }
}
