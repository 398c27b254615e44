package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.cadence.Conversation;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;

/** The methods of {@link ResolvedProgram} about what a unit has a part in beside its own objectives. */
abstract class FactLookup extends UnitLookup {

    FactLookup(OkrProgram program, Structure structure) {
        super(program, structure);
    }

    /**
     * {@return the objectives of other units that a unit co-owns, in all cycles, each once}
     *
     * @param unit the id of the unit
     */
    public ImmutableList<Objective> sharedObjectivesOf(UnitId unit) {
        return at(structure.facts().sharedObjectives(), unit, program.objectives())
                .collect(toImmutableList());
    }

    /**
     * {@return the KPIs of a unit itself; the root has those too that say no unit, as they are of the whole organization}
     *
     * @param unit the id of the unit
     */
    public ImmutableList<Kpi> kpisOf(UnitId unit) {
        return at(structure.facts().kpis(), unit, program.kpis()).collect(toImmutableList());
    }

    /**
     * {@return the alignment conversations about a cycle in which the drafts of a unit itself were looked at}
     *
     * @param unit the id of the unit
     * @param cycle the id of the cycle
     */
    public ImmutableList<Conversation> conversationsOf(UnitId unit, CycleId cycle) {
        CycleId known = cycle(cycle).id();
        return at(structure.facts().conversations(), unit, program.conversations())
                .filter(conversation -> conversation.cycle().equals(known))
                .collect(toImmutableList());
    }

    /**
     * {@return the boundaries within which a unit writes its objectives of a cycle: its own, then those of the unit above,
     * and so on up to the root; of one unit in the order of the document}
     *
     * @param unit the id of the unit
     * @param cycle the id of the cycle
     */
    public ImmutableList<Boundary> boundariesOf(UnitId unit, CycleId cycle) {
        CycleId known = cycle(cycle).id();
        return upFrom(unit)
                .boxed()
                .flatMap(place -> at(structure.facts().boundaries().of(place), program.boundaries()))
                .filter(boundary -> boundary.cycle().equals(known))
                .collect(toImmutableList());
    }

    /**
     * {@return what a unit has declared last about its dependencies in a cycle, as it was known on a day; of several of one
     * day the last in the document; empty if nothing by then}
     *
     * @param unit the id of the unit
     * @param cycle the id of the cycle
     * @param date the day
     */
    public Optional<DependencyDeclaration> declarationOf(UnitId unit, CycleId cycle, LocalDate date) {
        CycleId known = cycle(cycle).id();
        return at(structure.facts().declarations(), unit, program.declarations())
                .filter(declaration ->
                        declaration.cycle().equals(known) && !declaration.date().isAfter(date))
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }

    private <T> Stream<T> at(Adjacency ofUnit, UnitId unit, List<T> things) {
        return at(ofUnit.of(index.get(IdKind.UNIT, unit)), things);
    }

    static <T> Stream<T> at(ImmutableIntArray places, List<T> things) {
        return places.stream().mapToObj(things::get);
    }
}
