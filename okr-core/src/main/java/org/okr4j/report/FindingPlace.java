package org.okr4j.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Location;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.statement.Span;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Where something is: the unit by its name, the ids that lead to it, a property, and characters of a text. */
record FindingPlace(Optional<String> unit, ImmutableList<String> path, Optional<Span> span) {

    static FindingPlace of(Location location, Optional<Span> span, @Nullable ResolvedProgram program) {
        FindingPlace thing = location.subject()
                .map(id -> of(id, program))
                .orElseGet(() -> new FindingPlace(Optional.empty(), ImmutableList.of(), Optional.empty()));
        ImmutableList<String> path = location.property().isEmpty()
                ? thing.path
                : ImmutableList.<String>builder()
                        .addAll(thing.path)
                        .add(location.property())
                        .build();
        return new FindingPlace(thing.unit, path, span);
    }

    static FindingPlace of(Id id, @Nullable ResolvedProgram program) {
        if (program == null) {
            return in(Optional.empty(), id);
        }
        if (id instanceof KeyResultId keyResult) {
            ObjectiveId objective = program.objectiveOf(keyResult).id();
            return in(unitOf(objective, program), objective, id);
        }
        if (id instanceof ObjectiveId objective) {
            return in(unitOf(objective, program), id);
        }
        if (id instanceof DependencyId dependency) {
            KeyResultId consumer = program.dependency(dependency).consumer();
            return in(unitOf(program.objectiveOf(consumer).id(), program), consumer, id);
        }
        if (id instanceof KpiId kpi) {
            return in(program.kpi(kpi).unit().map(program::unit).map(OrgUnit::name), id);
        }
        return in(id instanceof UnitId unit ? Optional.of(program.unit(unit).name()) : Optional.empty(), id);
    }

    private static Optional<String> unitOf(ObjectiveId objective, ResolvedProgram program) {
        return Optional.of(program.unit(program.objective(objective).unit()).name());
    }

    private static FindingPlace in(Optional<String> unit, Id... path) {
        return new FindingPlace(
                unit,
                ImmutableList.copyOf(path).stream().map(Id::toString).collect(ImmutableList.toImmutableList()),
                Optional.empty());
    }

    /** The place in words, with names and steps written as a format needs them. */
    Message text(UnaryOperator<String> name, UnaryOperator<String> step) {
        Message place = thing(name, path.stream().map(step).toList());
        return span.map(characters ->
                        Message.of("report.findings.characters", place, characters.start() + 1, characters.end()))
                .orElse(place);
    }

    private Message thing(UnaryOperator<String> name, List<String> steps) {
        if (unit.isPresent()) {
            return Message.of("report.findings.in-unit", name.apply(unit.get()), steps);
        }
        return steps.isEmpty() ? Message.of("report.findings.program") : Message.of("report.findings.alone", steps);
    }
}
