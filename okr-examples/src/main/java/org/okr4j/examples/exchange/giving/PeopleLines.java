package org.okr4j.examples.exchange.giving;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.examples.exchange.taking.PersonNotes;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;

/** Lays people and units out: one row a person, and one for each unit in which nobody works. */
final class PeopleLines {

    private final OkrProgram program;
    private final Organization organization;
    private final ImmutableMap<UnitId, OrgUnit> units;

    /** The first head in office of each unit who works in it. */
    private final ImmutableMap<UnitId, PersonId> heads;

    private final Supplier<Line> lines;

    PeopleLines(OkrProgram program, LocalDate asOf, Supplier<Line> lines) {
        this.program = program;
        this.organization = program.organization();
        this.lines = lines;
        this.units = organization.units().stream()
                .collect(ImmutableMap.toImmutableMap(OrgUnit::id, unit -> unit, (first, second) -> first));
        ImmutableMap<PersonId, UnitId> active = organization.people().stream()
                .filter(person -> person.isActive(asOf))
                .collect(ImmutableMap.toImmutableMap(Person::id, Person::unit, (first, second) -> first));
        this.heads = organization.appointments().stream()
                .filter(each -> each.role() == Role.HEAD
                        && each.isInForce(asOf)
                        && each.unit().equals(active.get(each.person())))
                .collect(ImmutableMap.toImmutableMap(Appointment::unit, Appointment::person, (first, second) -> first));
    }

    ImmutableList<Line> people() {
        Set<UnitId> worked = new HashSet<>();
        organization.people().forEach(person -> worked.add(person.unit()));
        ImmutableList.Builder<Line> rows = ImmutableList.builder();
        organization.units().stream()
                .filter(unit -> !worked.contains(unit.id()))
                .forEach(unit -> rows.add(unit(unit)));
        organization.people().forEach(person -> rows.add(person(person)));
        return rows.build();
    }

    private Line unit(OrgUnit unit) {
        return lines.get()
                .put(Field.UNIT_ID, unit.id())
                .put(Field.UNIT_NAME, unit.name())
                .put(Field.UNIT_KIND, ObjectiveLines.word(unit.kind()))
                .put(Field.PARENT_UNIT, unit.parent())
                .put(Field.UNIT_FROM, unit.activeFrom())
                .put(Field.UNIT_TO, unit.activeUntil());
    }

    private Line person(Person person) {
        return find(person.unit())
                .map(this::unit)
                .orElseGet(lines)
                .put(Field.PERSON, person.id())
                .put(Field.NAME, person.name())
                .put(Field.EMAIL, PersonNotes.EMAIL.of(program, person.id()))
                .put(Field.LEVEL, ObjectiveLines.word(person.level()))
                .put(Field.MANAGER, manager(person))
                .put(Field.VALID_FROM, PersonNotes.VALID_FROM.of(program, person.id()))
                .put(Field.VALID_TO, person.activeUntil());
    }

    /** Who leads the unit of a person, or for that one who leads the next unit above, each working in the unit they lead. */
    private Optional<PersonId> manager(Person person) {
        Optional<OrgUnit> unit = find(person.unit());
        Set<UnitId> seen = new HashSet<>();
        while (unit.isPresent() && seen.add(unit.get().id())) {
            Optional<PersonId> head = head(unit.get().id()).filter(each -> !each.equals(person.id()));
            if (head.isPresent()) {
                return isOwnHead(person) || unit.get().id().equals(person.unit()) ? head : Optional.empty();
            }
            unit = unit.get().parent().flatMap(this::find);
        }
        return Optional.empty();
    }

    private boolean isOwnHead(Person person) {
        return head(person.unit()).equals(Optional.of(person.id()));
    }

    private Optional<PersonId> head(UnitId unit) {
        return Optional.ofNullable(heads.get(unit));
    }

    private Optional<OrgUnit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }
}
