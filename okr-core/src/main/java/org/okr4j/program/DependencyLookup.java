package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Network;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;

/** The methods of {@link ResolvedProgram} about what depends on what. */
abstract class DependencyLookup extends FactLookup {

    DependencyLookup(OkrProgram program, Structure structure) {
        super(program, structure);
    }

    /**
     * {@return what a key result depends on, whatever its state}
     *
     * @param consumer the id of the key result
     */
    public ImmutableList<Dependency> dependenciesOf(KeyResultId consumer) {
        return dependenciesAt(structure.dependencies().ofConsumer().of(ordinalOf(consumer)));
    }

    /**
     * {@return what depends on an objective or a key result itself, whatever its state}
     *
     * @param provider an {@link ObjectiveId} or a {@link KeyResultId}
     */
    public ImmutableList<Dependency> dependenciesOn(Id provider) {
        checkArgument(
                provider instanceof ObjectiveId || provider instanceof KeyResultId,
                "%s '%s': provider must be an objective or a key result",
                provider.kind(),
                provider);
        return dependenciesAt(structure.dependencies().on(provider, index));
    }

    /**
     * {@return the dependencies that have an objective of a unit itself, or one of its key results, on either side, each
     * once, in all cycles and whatever their state}
     *
     * @param unit the id of the unit
     */
    public ImmutableList<Dependency> dependenciesOf(UnitId unit) {
        return dependenciesAt(structure.dependencies().ofUnit().of(index.get(IdKind.UNIT, unit)));
    }

    /**
     * Returns the dependencies that concern a person on a day: those on either side of which this person owns or co-owns
     * the key result on that day, or its objective, or the objective that is relied on. It goes through all dependencies.
     *
     * @param person the id of the person
     * @param date the day, which decides who owns a key result
     * @return the dependencies, each once, in all cycles and whatever their state
     */
    public ImmutableList<Dependency> dependenciesOf(PersonId person, LocalDate date) {
        PersonId known = person(person).id();
        return program.dependencies().stream()
                .filter(dependency -> concerns(known, dependency.consumer(), date)
                        || dependency
                                .provider()
                                .filter(provider -> concerns(known, provider, date))
                                .isPresent())
                .collect(toImmutableList());
    }

    private boolean concerns(PersonId person, Id id, LocalDate date) {
        if (id instanceof KeyResultId of) {
            KeyResult keyResult = keyResult(of);
            return keyResult.ownerAt(date).filter(person::equals).isPresent()
                    || keyResult.coOwners().contains(person)
                    || owns(person, objectiveOf(of));
        }
        return owns(person, objectiveAt(index.objectiveOf(id)));
    }

    /**
     * Returns the dependencies within the program as a graph, whatever their state: an edge runs from what is relied on, an
     * objective or a key result, to the key result that needs it.
     *
     * <p>Only what takes part in such a dependency is a node. A dependency on an outside party is not in the graph, as it
     * has one end only. Several edges may run from one node to another; none runs from a node to itself.
     *
     * @return the graph, a view of this program
     */
    public Network<Id, DependencyId> dependencyGraph() {
        return new DependencyGraph(program, structure.dependencies());
    }

    /**
     * Returns the circles among the dependencies that are open on a day, within each of which everybody waits for everybody
     * else.
     *
     * <p>A key result waits for the key result or objective that it relies on, and an objective waits for whatever its own
     * key results wait for, since it is not reached before they are. Links between objectives are no waiting, and an
     * outside party waits for nobody.
     *
     * <p>Where circles meet, they form one knot, of which only a shortest circle through its first dependency is told. Time
     * grows in proportion to the number of dependencies, and of key results of objectives that are relied on.
     *
     * @param asOf the day
     * @return the circles, in the order of their first dependencies; each begins with that of its dependencies which comes
     *     first in the document, and goes on from each to the one that it waits for, and from the last to the first
     */
    public ImmutableList<ImmutableList<Dependency>> dependencyCircles(LocalDate asOf) {
        return DependencyCircles.of(program, structure.dependencies(), asOf);
    }

    private ImmutableList<Dependency> dependenciesAt(ImmutableIntArray places) {
        return at(places, program.dependencies()).collect(toImmutableList());
    }
}
