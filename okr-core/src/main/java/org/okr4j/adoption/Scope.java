package org.okr4j.adoption;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;

/**
 * Who is expected to have objectives on a day: all whose phase of the roadmap has begun by the plan, and everybody where no
 * roadmap is followed. Where a phase is asked about, those are left out that join after it.
 */
final class Scope {

    private final Optional<RoadmapPlan> plan;
    private final LocalDate date;
    private final int lastJoining;
    private final ImmutableSortedSet<UnitId> inPilot;

    private Scope(Optional<RoadmapPlan> plan, LocalDate date, int lastJoining, ImmutableSortedSet<UnitId> inPilot) {
        this.plan = plan;
        this.date = date;
        this.lastJoining = lastJoining;
        this.inPilot = inPilot;
    }

    /** To be asked for as {@link Day#scope()}, which keeps it. */
    static Scope of(Day day) {
        return of(day.program(), day.date(), day.lastJoining());
    }

    /** The scope of all phases on a day. */
    static Scope of(ResolvedProgram program, LocalDate date) {
        return of(program, date, Integer.MAX_VALUE);
    }

    private static Scope of(ResolvedProgram program, LocalDate date, int lastJoining) {
        Optional<RoadmapPlan> plan = program.program().roadmap();
        return new Scope(
                plan,
                date,
                lastJoining,
                plan.map(known -> inPilot(known, program)).orElse(ImmutableSortedSet.of()));
    }

    /** The same on another day. */
    Scope on(LocalDate other) {
        return new Scope(plan, other, lastJoining, inPilot);
    }

    /** The pilots and all units below them, each visited once. */
    private static ImmutableSortedSet<UnitId> inPilot(RoadmapPlan plan, ResolvedProgram program) {
        Set<UnitId> seen = new TreeSet<>();
        Deque<UnitId> next = new ArrayDeque<>(plan.pilots());
        while (!next.isEmpty()) {
            UnitId unit = next.remove();
            if (seen.add(unit)) {
                program.childrenOf(unit).forEach(child -> next.add(child.id()));
            }
        }
        return ImmutableSortedSet.copyOf(seen);
    }

    /** Whether a unit may have published by the day, and joins no later than is asked. */
    boolean contains(OrgUnit unit) {
        if (plan.isEmpty()) {
            return true;
        }
        return phase(unit).filter(phase -> phase.number() <= lastJoining).isPresent()
                && opens(unit).filter(first -> !first.isAfter(date)).isPresent();
    }

    /** {@return the first day on which a unit may publish by the plan; empty if no phase lets it} */
    Optional<LocalDate> opens(OrgUnit unit) {
        return phase(unit)
                .flatMap(phase -> plan.map(known -> known.datesOf(phase).first()));
    }

    /** {@return the phase from which on a unit may publish; empty if none lets it} */
    Optional<Phase> phase(OrgUnit unit) {
        return plan.flatMap(known -> known.opensFor(unit.kind(), inPilot.contains(unit.id())));
    }

    /** Lists a unit among what a figure leaves out, with the phase in which it joins. */
    void leaveOut(OrgUnit unit, Tally tally) {
        Optional<Phase> phase = phase(unit);
        if (phase.isPresent()) {
            tally.leavesOut(
                    unit.id(),
                    ".later",
                    unit.name(),
                    phase.get().number(),
                    opens(unit).orElseThrow());
        } else {
            tally.leavesOut(unit.id(), ".never", unit.name());
        }
    }
}
