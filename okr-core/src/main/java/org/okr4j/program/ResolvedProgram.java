package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Graph;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;

/**
 * A program in which every reference leads somewhere, units form one tree and links run in no circle.
 *
 * <p>Every method that takes an id answers for each id of the program; for any other it throws an {@link
 * IllegalArgumentException} that names it. Lists are in the order of the document unless said otherwise. Time and memory
 * to resolve grow in proportion to the program.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ResolvedProgram extends RolloutLookup {

    ResolvedProgram(OkrProgram program, Structure structure) {
        super(program, structure);
    }

    /**
     * {@return the objectives of a unit itself, in all cycles}
     *
     * @param id the id of the unit
     */
    public ImmutableList<Objective> objectivesOf(UnitId id) {
        return objectivesAt(structure.objectivesOfUnit().of(index.get(IdKind.UNIT, id)));
    }

    /**
     * {@return the objectives of a unit itself in one cycle}
     *
     * @param unit the id of the unit
     * @param cycle the id of the cycle
     */
    public ImmutableList<Objective> objectivesOf(UnitId unit, CycleId cycle) {
        CycleId known = cycle(cycle).id();
        return objectivesOf(unit).stream()
                .filter(objective -> objective.cycle().equals(known))
                .collect(toImmutableList());
    }

    /**
     * {@return the objectives that an objective is linked to, each once, in the order of its links; where a link leads to a
     * key result, the objective of that}
     *
     * @param id the id of the child
     */
    public ImmutableList<Objective> parentsOf(ObjectiveId id) {
        return objectivesAt(structure.links().parentsOf(ordinalOf(id)));
    }

    /**
     * {@return the objectives that are linked to an objective or to one of its key results, each once}
     *
     * @param id the id of the parent
     */
    public ImmutableList<Objective> childrenOf(ObjectiveId id) {
        return objectivesAt(structure.links().childrenOf(ordinalOf(id)));
    }

    /** {@return the links as a graph without circles: an edge runs from each parent to each of its children} */
    public Graph<ObjectiveId> cascade() {
        return new CascadeGraph(program, structure.links());
    }

    /** {@return the links between {@linkplain #ordinalOf(ObjectiveId) ordinals}, for what goes through all of them} */
    public LinkGraph links() {
        return structure.links();
    }

    /**
     * Returns the links that lead to an objective or to one of its key results, with and without arithmetic.
     *
     * @param objective the {@linkplain #ordinalOf(ObjectiveId) ordinal} of the objective
     * @return the links, by the ordinal of the child and then in the order in which the child lists them
     * @throws IndexOutOfBoundsException if there is no such ordinal
     */
    public List<ChildLink> linksTo(int objective) {
        return structure.links().linksTo(objective, program.objectives());
    }

    /**
     * Returns this program after a change. A change of values keeps all that was found out about the structure; a change
     * of links goes through the links again, and one of ids resolves the program anew.
     *
     * @param change the change
     * @return the changed program, equal to the one that {@link OkrProgram#resolve()} would give
     * @throws IllegalArgumentException if {@link OkrProgram#apply(Change)} refuses the change
     * @throws UnresolvedProgramException if the changed program cannot be resolved
     */
    public ResolvedProgram apply(Change change) {
        OkrProgram changed = program.apply(change);
        if (changed.index() != index) {
            return changed.resolve();
        }
        Structure kept = structure.after(program, changed, change.isStructural());
        return kept.isSoundSince(program, changed) ? new ResolvedProgram(changed, kept) : changed.resolve();
    }

    private ImmutableList<Objective> objectivesAt(ImmutableIntArray ordinals) {
        return at(ordinals, program.objectives()).collect(toImmutableList());
    }

    Structure structure() {
        return structure;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ResolvedProgram other && program.equals(other.program);
    }

    @Override
    public int hashCode() {
        return program.hashCode();
    }

    /** {@return the program, said to be resolved} */
    @Override
    public String toString() {
        return "resolved " + program;
    }
}
