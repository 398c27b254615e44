package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.Graph;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;
import org.okr4j.value.Id;

/**
 * A program in which every reference leads somewhere, units form one tree and links run in no circle.
 *
 * <p>Every method that takes an id answers for each id of the program; for any other it throws an {@link
 * IllegalArgumentException} that names it. Lists are in the order of the document unless said otherwise. Time and memory
 * to resolve grow in proportion to the program.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ResolvedProgram extends Lookup {

    private final Structure structure;

    ResolvedProgram(OkrProgram program, Structure structure) {
        super(program);
        this.structure = structure;
    }

    /** {@return the unit above all others} */
    public OrgUnit root() {
        return unitAt(structure.units().root());
    }

    /**
     * {@return the unit right above a unit; empty for the root}
     *
     * @param id the id of the lower unit
     */
    public Optional<OrgUnit> parentOf(UnitId id) {
        int parent = structure.units().parent(index.get(IdKind.UNIT, id));
        return parent == Index.NONE ? Optional.empty() : Optional.of(unitAt(parent));
    }

    /**
     * {@return a unit, then its parent, and so on up to the root}
     *
     * @param id the id of the lowest unit
     */
    public ImmutableList<OrgUnit> pathToRoot(UnitId id) {
        ImmutableList.Builder<OrgUnit> path = ImmutableList.builder();
        int unit = index.get(IdKind.UNIT, id);
        while (unit != Index.NONE) {
            path.add(unitAt(unit));
            unit = structure.units().parent(unit);
        }
        return path.build();
    }

    /**
     * {@return the units right below a unit}
     *
     * @param id the id of the upper unit
     */
    public ImmutableList<OrgUnit> childrenOf(UnitId id) {
        return structure.units().children(index.get(IdKind.UNIT, id)).stream()
                .mapToObj(this::unitAt)
                .collect(toImmutableList());
    }

    /**
     * {@return whether a unit is somewhere below another; no unit is below itself}
     *
     * @param lower the id of the unit that may be below
     * @param upper the id of the unit that may be above
     */
    public boolean isBelow(UnitId lower, UnitId upper) {
        return structure.units().isBelow(index.get(IdKind.UNIT, lower), index.get(IdKind.UNIT, upper));
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
        IdKind kind = provider instanceof ObjectiveId ? IdKind.OBJECTIVE : IdKind.KEY_RESULT;
        return dependenciesAt(structure.dependencies().on(kind, index.get(kind, provider)));
    }

    private ImmutableList<Dependency> dependenciesAt(ImmutableIntArray places) {
        return places.stream().mapToObj(program.dependencies()::get).collect(toImmutableList());
    }

    /**
     * {@return those who head a unit on a day; the appointment alone decides, in the order of appointments}
     *
     * @param unit the id of the unit
     * @param date the day
     */
    public ImmutableList<Person> heads(UnitId unit, LocalDate date) {
        ImmutableList<Appointment> appointments = program.organization().appointments();
        return structure.appointmentsOfUnit().of(index.get(IdKind.UNIT, unit)).stream()
                .mapToObj(appointments::get)
                .filter(appointment -> appointment.role() == Role.HEAD && appointment.isInForce(date))
                .map(appointment -> person(appointment.person()))
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * {@return the language an objective is written in: its own, else that of the nearest unit on its path to the root that
     * says one, else that of the program}
     *
     * @param objective an objective of this program
     */
    public Language languageOf(Objective objective) {
        return objective
                .language()
                .orElseGet(() -> pathToRoot(objective.unit()).stream()
                        .flatMap(unit -> unit.language().stream())
                        .findFirst()
                        .orElse(program.language()));
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
        Structure kept = change.isStructural() ? structure.after(program, changed) : structure;
        return kept.isSoundSince(program, changed) ? new ResolvedProgram(changed, kept) : changed.resolve();
    }

    private ImmutableList<Objective> objectivesAt(ImmutableIntArray ordinals) {
        return ordinals.stream().mapToObj(this::objectiveAt).collect(toImmutableList());
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
