package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** What speaks for each department as a pilot. */
final class PilotCandidates {

    private final ResolvedProgram program;
    private final LocalDate date;
    private final SetMultimap<UnitId, UnitId> neighbors = HashMultimap.create();
    private final Map<UnitId, Integer> levels = new HashMap<>();

    PilotCandidates(ResolvedProgram program, LocalDate date) {
        this.program = program;
        this.date = date;
        program.program().dependencies().stream()
                .filter(dependency -> dependency.stateAt(date).isOpen())
                .forEach(this::addNeighbors);
        units().forEach(this::addLevels);
    }

    private ImmutableList<OrgUnit> units() {
        return program.program().organization().units().stream()
                .filter(unit -> unit.isActive(date))
                .collect(toImmutableList());
    }

    private void addNeighbors(Dependency dependency) {
        Optional<UnitId> consumer = departmentOf(dependency.consumer());
        Optional<UnitId> provider = dependency.provider().flatMap(this::departmentOf);
        if (consumer.isPresent() && provider.isPresent() && !consumer.equals(provider)) {
            neighbors.put(consumer.get(), provider.get());
            neighbors.put(provider.get(), consumer.get());
        }
    }

    private Optional<UnitId> departmentOf(Id id) {
        OrgUnit unit = id instanceof KeyResultId keyResult
                ? program.unitOf(keyResult)
                : program.unitOf(program.objective((ObjectiveId) id));
        return program.pathToRoot(unit.id()).stream()
                .filter(OrgUnit::isDepartment)
                .map(OrgUnit::id)
                .findFirst();
    }

    /** Each unit adds to those above it how far below them it is. */
    private void addLevels(OrgUnit unit) {
        int below = 0;
        for (OrgUnit above : program.pathToRoot(unit.id())) {
            levels.merge(above.id(), below++, Math::max);
        }
    }

    ImmutableList<PilotCandidate> all() {
        return units().stream().filter(OrgUnit::isDepartment).map(this::of).collect(toImmutableList());
    }

    private PilotCandidate of(OrgUnit unit) {
        Optional<HeadAssessment> assessment = program.assessmentOf(unit.id(), date);
        int below = levels.getOrDefault(unit.id(), 0);
        ImmutableList<UnitId> others = units().stream()
                .map(OrgUnit::id)
                .filter(neighbors.get(unit.id())::contains)
                .collect(toImmutableList());
        return new PilotCandidate(unit.id(), assessment, below, others, text(unit, assessment, below, others.size()));
    }

    private static Message text(OrgUnit unit, Optional<HeadAssessment> assessment, int levels, int neighbors) {
        if (assessment.isEmpty()) {
            return Message.of("adoption.pilot.not-evaluated", unit.name(), levels, neighbors);
        }
        boolean isEngaged = assessment.get().engaged();
        boolean isReady = assessment.get().changeReady();
        String key = isEngaged ? (isReady ? "suited" : "not-ready") : isReady ? "not-engaged" : "neither";
        return Message.of(
                "adoption.pilot." + key,
                unit.name(),
                levels,
                neighbors,
                assessment.get().date());
    }
}
