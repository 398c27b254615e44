package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okr4j.objective.Authority;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;

/** The methods of {@link ResolvedProgram} about units, what they pass on to those below, and who decides in them. */
abstract class UnitLookup extends Lookup {

    final Structure structure;

    UnitLookup(OkrProgram program, Structure structure) {
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
        return upFrom(id).mapToObj(this::unitAt).collect(toImmutableList());
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
     * {@return the language an objective is written in: its own, else that of the nearest unit on its path to the root that
     * says one, else that of the program}
     *
     * @param objective an objective of this program
     */
    public Language languageOf(Objective objective) {
        return objective
                .language()
                .orElseGet(() -> upFrom(objective.unit())
                        .mapToObj(unit -> unitAt(unit).language())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(program.language()));
    }

    /**
     * {@return how the objectives of a unit come about: as the nearest unit on its path to the root says that says it, else
     * as the program says; empty if nobody has said}
     *
     * @param id the id of the unit
     */
    public Optional<CascadeMode> cascadeModeOf(UnitId id) {
        return upFrom(id)
                .mapToObj(unit -> unitAt(unit).cascadeMode())
                .flatMap(Optional::stream)
                .findFirst()
                .or(program::cascadeMode);
    }

    /**
     * {@return those who head a unit itself on a day; the appointment alone decides, in the order of appointments}
     *
     * @param unit the id of the unit
     * @param date the day
     */
    public ImmutableList<Person> heads(UnitId unit, LocalDate date) {
        return holders(Role.HEAD, index.get(IdKind.UNIT, unit), date)
                .map(this::person)
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * {@return the quality gatekeepers of a unit on a day, who are those of the unit itself and of all above it; the
     * appointment alone decides, the nearest come first}
     *
     * @param unit the id of the unit
     * @param date the day
     */
    public ImmutableList<Person> gatekeepers(UnitId unit, LocalDate date) {
        return upFrom(unit)
                .boxed()
                .flatMap(place -> holders(Role.QUALITY_GATEKEEPER, place, date))
                .map(this::person)
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * Returns by what rights somebody may move an objective from one state to the next on a day.
     *
     * @param person the id of the person
     * @param objective the id of the objective
     * @param date the day, which decides about appointments
     * @return the rights: as its owner or a co-owner of it, as head or as quality gatekeeper of its unit or of one above;
     *     empty if there is none
     * @see org.okr4j.objective.LifecycleStep#allowed()
     */
    public ImmutableSet<Authority> authoritiesOf(PersonId person, ObjectiveId objective, LocalDate date) {
        PersonId known = person(person).id();
        Objective moved = objective(objective);
        Set<Authority> authorities = EnumSet.noneOf(Authority.class);
        if (owns(known, moved)) {
            authorities.add(Authority.OWNER);
        }
        if (isAppointed(known, Role.HEAD, moved.unit(), date)) {
            authorities.add(Authority.HEAD);
        }
        if (isAppointed(known, Role.QUALITY_GATEKEEPER, moved.unit(), date)) {
            authorities.add(Authority.GATEKEEPER);
        }
        return Sets.immutableEnumSet(authorities);
    }

    /**
     * Returns whether an objective is meant for somebody's eyes on a day. That is so for everybody, unless it is {@linkplain
     * Objective#restrictedBecause() restricted}: then it is for those who answer for it or for one of its key results, alone
     * or with others, who work in its unit itself or in one with which it is owned or was written, who head its unit or one
     * above, and for the gatekeepers of these.
     *
     * @param person the id of the person
     * @param objective the id of the objective
     * @param date the day, which decides about appointments
     * @return whether this person may see it
     */
    public boolean isVisibleTo(PersonId person, ObjectiveId objective, LocalDate date) {
        Person reader = person(person);
        Objective seen = objective(objective);
        return seen.restrictedBecause().isEmpty()
                || !authoritiesOf(reader.id(), seen.id(), date).isEmpty()
                || unitsOf(seen).anyMatch(reader.unit()::equals)
                || seen.keyResults().stream()
                        .anyMatch(keyResult -> keyResult
                                        .ownerAt(date)
                                        .filter(reader.id()::equals)
                                        .isPresent()
                                || keyResult.coOwners().contains(reader.id()));
    }

    /** The units that own an objective or have written it. */
    private Stream<UnitId> unitsOf(Objective objective) {
        return Stream.of(
                        Stream.of(objective.unit()),
                        objective.coOwners().stream().map(CoOwner::unit),
                        objective.coCreators().stream())
                .flatMap(units -> units);
    }

    /** Whether a person is the owner of an objective or one of its co-owners. */
    static boolean owns(PersonId person, Objective objective) {
        return objective.owner().filter(person::equals).isPresent()
                || objective.coOwners().stream()
                        .anyMatch(coOwner -> coOwner.person().equals(person));
    }

    /** Whether a person holds an office in a unit or in one above it. */
    private boolean isAppointed(PersonId person, Role role, UnitId unit, LocalDate date) {
        return upFrom(unit).boxed().flatMap(place -> holders(role, place, date)).anyMatch(person::equals);
    }

    private Stream<PersonId> holders(Role role, int unit, LocalDate date) {
        ImmutableList<Appointment> appointments = program.organization().appointments();
        return structure.appointmentsOfUnit().of(unit).stream()
                .mapToObj(appointments::get)
                .filter(appointment -> appointment.role() == role && appointment.isInForce(date))
                .map(Appointment::person);
    }

    /** The place of a unit, then that of its parent, and so on up to the root. */
    final IntStream upFrom(UnitId id) {
        return IntStream.iterate(
                index.get(IdKind.UNIT, id),
                unit -> unit != Index.NONE,
                unit -> structure.units().parent(unit));
    }
}
