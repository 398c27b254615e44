package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.Retrospective;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Authority;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.CycleState;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.Notice;
import org.okr4j.program.ResolvedProgram;

/**
 * What a program records beside its objectives, which a rule of any {@linkplain Reach reach} may ask for: units, people and
 * offices, KPIs, conversations, retrospectives, declarations, notices and the states of cycles. A rule that has asked for one of them looks at
 * all its subjects again when it changes.
 *
 * <p>Every method that takes an id answers for each id of the program; for any other it throws an {@link
 * IllegalArgumentException} that names it. Records are good for one call of a check. Not thread-safe.
 */
public final class ProgramRecords {

    private final ResolvedProgram program;
    private final Set<RecordKind> asked;

    /** Takes where to note what was asked for. */
    ProgramRecords(ResolvedProgram program, Set<RecordKind> asked) {
        this.program = program;
        this.asked = asked;
    }

    /**
     * {@return a unit}
     *
     * @param id its id
     */
    public OrgUnit unit(UnitId id) {
        return program.unit(id);
    }

    /**
     * {@return a unit, then its parent, and so on up to the root}
     *
     * @param id the id of the lowest unit
     */
    public ImmutableList<OrgUnit> pathToRoot(UnitId id) {
        return program.pathToRoot(id);
    }

    /**
     * {@return a person}
     *
     * @param id its id
     */
    public Person person(PersonId id) {
        return in(RecordKind.PEOPLE).person(id);
    }

    /**
     * {@return those who head a unit itself on a day; the appointment alone decides, in the order of appointments}
     *
     * @param unit the id of the unit
     * @param date the day
     */
    public ImmutableList<Person> heads(UnitId unit, LocalDate date) {
        return in(RecordKind.PEOPLE).heads(unit, date);
    }

    /**
     * Returns by what rights somebody may move an objective from one state to the next on a day.
     *
     * @param person the id of the person
     * @param objective an objective that the context gave
     * @param date the day, which decides about appointments
     * @return the rights; empty if there is none
     * @see ResolvedProgram#authoritiesOf
     */
    public ImmutableSet<Authority> authoritiesOf(PersonId person, Objective objective, LocalDate date) {
        return in(RecordKind.PEOPLE).authoritiesOf(person, objective.id(), date);
    }

    /** {@return the figures that are watched beside objectives, in the order of the document} */
    public ImmutableList<Kpi> kpis() {
        return in(RecordKind.KPIS).program().kpis();
    }

    /** {@return the alignment conversations held, in the order of the document} */
    public ImmutableList<Conversation> conversations() {
        return in(RecordKind.CONVERSATIONS).program().conversations();
    }

    /**
     * {@return the alignment conversations about a cycle in which the drafts of a unit itself were looked at}
     *
     * @param unit the id of the unit
     * @param cycle the id of the cycle
     */
    public ImmutableList<Conversation> conversationsOf(UnitId unit, CycleId cycle) {
        return in(RecordKind.CONVERSATIONS).conversationsOf(unit, cycle);
    }

    /** {@return the retrospectives held, in the order of the document} */
    public ImmutableList<Retrospective> retrospectives() {
        return in(RecordKind.RETROSPECTIVES).program().retrospectives();
    }

    /**
     * {@return where a cycle stood on a day}
     *
     * @param cycle the id of the cycle
     * @param date the day
     */
    public CycleState stateAt(CycleId cycle, LocalDate date) {
        return in(RecordKind.CYCLE_STATES).program().stateAt(cycle, date);
    }

    /** {@return which units have declared their dependencies, in the order of the document} */
    public ImmutableList<DependencyDeclaration> declarations() {
        return in(RecordKind.DECLARATIONS).program().declarations();
    }

    /**
     * {@return what a unit has declared last about its dependencies in a cycle, as it was known on a day; empty if nothing by
     * then}
     *
     * @param unit the id of the unit
     * @param cycle the id of the cycle
     * @param date the day
     */
    public Optional<DependencyDeclaration> declarationOf(UnitId unit, CycleId cycle, LocalDate date) {
        return in(RecordKind.DECLARATIONS).declarationOf(unit, cycle, date);
    }

    /** {@return who was told of which change, in the order of the document} */
    public ImmutableList<Notice> notices() {
        return in(RecordKind.NOTICES).program().notices();
    }

    private ResolvedProgram in(RecordKind kind) {
        asked.add(kind);
        return program;
    }
}
