package org.okr4j.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/** In which things of a program a thing lies. */
record Nesting(ResolvedProgram program) {

    /** Whether there is such a thing. */
    boolean has(Id thing) {
        OkrProgram facts = program.program();
        if (thing instanceof ObjectiveId objective) {
            return facts.objective(objective).isPresent();
        }
        if (thing instanceof KeyResultId keyResult) {
            return facts.keyResult(keyResult).isPresent();
        }
        return Stream.of(facts.organization().units(), facts.dependencies(), facts.kpis())
                .flatMap(List::stream)
                .anyMatch(other -> other.id().equals(thing));
    }

    /** Returns a thing and all in which it lies, up to the root of the organization. */
    Stream<Id> around(Id thing) {
        if (thing instanceof DependencyId dependency) {
            return Stream.concat(
                    Stream.of(thing), around(program.dependency(dependency).consumer()));
        }
        if (thing instanceof KeyResultId keyResult) {
            return Stream.concat(Stream.of(thing), around(program.objectiveOf(keyResult)));
        }
        if (thing instanceof ObjectiveId objective) {
            return around(program.objective(objective));
        }
        if (thing instanceof KpiId kpi) {
            return Stream.concat(
                    Stream.of(thing),
                    around(program.kpi(kpi).unit().orElse(program.root().id())));
        }
        return thing instanceof UnitId unit ? program.pathToRoot(unit).stream().map(OrgUnit::id) : Stream.of(thing);
    }

    private Stream<Id> around(Objective objective) {
        return Stream.concat(Stream.of(objective.id()), around(objective.unit()));
    }

    Optional<UnitId> unitOf(Id thing) {
        return around(thing)
                .filter(UnitId.class::isInstance)
                .map(UnitId.class::cast)
                .findFirst();
    }

    boolean lies(Id thing, Id in) {
        return thing.equals(in) || around(thing).anyMatch(in::equals);
    }
}
