package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Id;

/** The methods of {@link ResolvedProgram} that find a thing by its id. */
abstract class Lookup {

    final OkrProgram program;
    final Index index;

    Lookup(OkrProgram program) {
        this.program = program;
        this.index = program.index();
    }

    /** {@return the program that was resolved} */
    public OkrProgram program() {
        return program;
    }

    /**
     * {@return a unit}
     *
     * @param id its id
     */
    public OrgUnit unit(UnitId id) {
        return unitAt(index.get(IdKind.UNIT, id));
    }

    /**
     * {@return a person}
     *
     * @param id its id
     */
    public Person person(PersonId id) {
        return program.organization().people().get(index.get(IdKind.PERSON, id));
    }

    /**
     * {@return a cycle}
     *
     * @param id its id
     */
    public Cycle cycle(CycleId id) {
        return program.cycles().get(index.get(IdKind.CYCLE, id));
    }

    /**
     * {@return an objective}
     *
     * @param id its id
     */
    public Objective objective(ObjectiveId id) {
        return objectiveAt(ordinalOf(id));
    }

    /**
     * {@return a key result}
     *
     * @param id its id
     */
    public KeyResult keyResult(KeyResultId id) {
        int keyResult = ordinalOf(id);
        int objective = index.objectiveOf(keyResult);
        return objectiveAt(objective).keyResults().get(keyResult - index.firstKeyResult(objective));
    }

    /**
     * {@return a KPI}
     *
     * @param id its id
     */
    public Kpi kpi(KpiId id) {
        return program.kpis().get(index.get(IdKind.KPI, id));
    }

    /**
     * {@return a dependency}
     *
     * @param id its id
     */
    public Dependency dependency(DependencyId id) {
        return program.dependencies().get(index.get(IdKind.DEPENDENCY, id));
    }

    /**
     * {@return the objective that a key result belongs to}
     *
     * @param id the id of the key result
     */
    public Objective objectiveOf(KeyResultId id) {
        return objectiveAt(index.objectiveOf(ordinalOf(id)));
    }

    /**
     * {@return the place of an objective in {@link OkrProgram#objectives()}; changes that keep all ids in their order do not move it}
     *
     * @param id the id of the objective
     */
    public int ordinalOf(ObjectiveId id) {
        return index.get(IdKind.OBJECTIVE, id);
    }

    /**
     * {@return the place of a key result among those of all objectives; changes that keep all ids in their order do not move it}
     *
     * @param id the id of the key result
     */
    public int ordinalOf(KeyResultId id) {
        return index.get(IdKind.KEY_RESULT, id);
    }

    /**
     * {@return the unit of an objective}
     *
     * @param objective an objective of this program
     */
    public OrgUnit unitOf(Objective objective) {
        return unit(objective.unit());
    }

    /**
     * {@return the unit of the objective that a key result belongs to}
     *
     * @param id the id of the key result
     */
    public OrgUnit unitOf(KeyResultId id) {
        return unitOf(objectiveOf(id));
    }

    /**
     * {@return the cycle of an objective}
     *
     * @param objective an objective of this program
     */
    public Cycle cycleOf(Objective objective) {
        return cycle(objective.cycle());
    }

    /**
     * {@return the id that somebody may have meant by one that the program does not have: of the same kind, and one slip of
     * the keyboard away, or two where it is long; the first of several as near, and none if the program is too large to look}
     *
     * @param unknown an id that leads nowhere
     */
    public Optional<Id> nearestTo(Id unknown) {
        return new NearestId(index).to(requireNonNull(unknown, "unknown"));
    }

    OrgUnit unitAt(int place) {
        return program.organization().units().get(place);
    }

    Objective objectiveAt(int ordinal) {
        return program.objectives().get(ordinal);
    }
}
