package org.okr4j.program;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;

/**
 * What each unit has a part in, by its place: objectives of others that it co-owns, KPIs, conversations, boundaries and
 * declarations. It stays as it is unless one of these lists changes, or who co-owns an objective.
 */
record UnitFacts(
        Adjacency sharedObjectives,
        Adjacency kpis,
        Adjacency conversations,
        Adjacency boundaries,
        Adjacency declarations) {

    static UnitFacts of(OkrProgram program) {
        return in(program, byUnit(program.index(), program.objectives(), UnitFacts::coOwning));
    }

    /** The same co-owners, with what else a program records of its units. */
    UnitFacts inFrameOf(OkrProgram program) {
        return in(program, sharedObjectives);
    }

    private static UnitFacts in(OkrProgram program, Adjacency sharedObjectives) {
        Index index = program.index();
        Optional<UnitId> root = program.organization().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .map(OrgUnit::id);
        return new UnitFacts(
                sharedObjectives,
                byUnit(index, program.kpis(), kpi -> kpi.unit().or(() -> root).stream()),
                byUnit(index, program.conversations(), conversation -> conversation.units().stream()),
                byUnit(index, program.boundaries(), boundary -> Stream.of(boundary.unit())),
                byUnit(index, program.declarations(), declaration -> Stream.of(declaration.unit())));
    }

    private static Stream<UnitId> coOwning(Objective objective) {
        return objective.isShared()
                ? objective.coOwners().stream().map(CoOwner::unit).filter(unit -> !unit.equals(objective.unit()))
                : Stream.empty();
    }

    private static <T> Adjacency byUnit(Index index, List<T> things, Function<T, Stream<UnitId>> unitsOf) {
        Grouping grouping = new Grouping(index.count(IdKind.UNIT));
        int place = 0;
        for (T thing : things) {
            int member = place++;
            unitsOf.apply(thing).forEach(unit -> grouping.add(index.find(IdKind.UNIT, unit), member));
        }
        return grouping.build();
    }
}
