package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Language;

/**
 * What one run has found out about units, so that it goes through the objectives of a unit and up the tree once, however
 * many rules and subjects ask. Not thread-safe.
 */
final class UnitMemo {

    private final ResolvedProgram program;
    private final LocalDate asOf;
    private final ImmutableSortedSet<UnitId> pilots;
    private final Map<CycleId, Map<UnitId, Nearest>> nearest = new TreeMap<>();
    private final Map<UnitId, Boolean> inPilot = new TreeMap<>();
    private final Map<UnitId, Language> languages = new TreeMap<>();

    UnitMemo(ResolvedProgram program, LocalDate asOf) {
        this.program = program;
        this.asOf = asOf;
        this.pilots = ImmutableSortedSet.copyOf(
                program.program().roadmap().map(RoadmapPlan::pilots).orElse(ImmutableList.of()));
    }

    /** Whether a unit, or one above it, goes first in the roadmap. */
    boolean isInPilot(UnitId unit) {
        return nearestUp(Optional.of(unit), inPilot, id -> Optional.of(true).filter(yes -> pilots.contains(id)), false);
    }

    /** The language in which a unit writes: its own, or that of the nearest unit above that has one, or the program's. */
    Language languageOf(UnitId unit) {
        return nearestUp(
                Optional.of(unit),
                languages,
                id -> program.unit(id).language(),
                program.program().language());
    }

    /** The live objectives of the same time in the nearest unit above that has any. */
    Nearest above(UnitId unit, Cycle cycle) {
        return nearestUp(
                program.parentOf(unit).map(OrgUnit::id),
                nearest.computeIfAbsent(cycle.id(), id -> new TreeMap<>()),
                id -> Optional.of(objectivesAt(id, cycle))
                        .filter(found -> !found.isEmpty())
                        .map(Nearest::new),
                Nearest.NONE);
    }

    /** Whether a unit itself has any live objectives of the same time. */
    boolean hasObjectives(UnitId unit, Cycle cycle) {
        return !objectivesAt(unit, cycle).isEmpty();
    }

    private ImmutableList<Objective> objectivesAt(UnitId unit, Cycle cycle) {
        return program.objectivesOf(unit).stream()
                .filter(objective -> program.cycleOf(objective).dates().overlaps(cycle.dates()))
                .filter(objective -> !isDropped(objective.stateAt(asOf)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDropped(LifecycleState state) {
        return state == LifecycleState.DEPRIORITIZED || state == LifecycleState.CANCELLED;
    }

    /** Returns what the first unit on the way up has, and remembers it for all units on that way. */
    private <V> V nearestUp(
            Optional<UnitId> first, Map<UnitId, V> known, Function<UnitId, Optional<V>> own, V otherwise) {
        List<UnitId> asked = new ArrayList<>();
        V found = otherwise;
        Optional<UnitId> at = first;
        while (at.isPresent()) {
            UnitId unit = at.get();
            @Nullable V before = known.get(unit);
            Optional<V> here = before == null ? own.apply(unit) : Optional.of(before);
            asked.add(unit);
            found = here.orElse(otherwise);
            at = here.isPresent() ? Optional.empty() : program.parentOf(unit).map(OrgUnit::id);
        }
        for (UnitId unit : asked) {
            known.put(unit, found);
        }
        return found;
    }
}
