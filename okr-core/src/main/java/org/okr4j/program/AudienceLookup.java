package org.okr4j.program;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Audience;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;

/**
 * Finds the people whom an audience means, as {@link RolloutLookup#membersOf} says.
 *
 * @param program where they are looked for
 */
record AudienceLookup(RolloutLookup program) {

    ImmutableList<Person> membersOf(Audience audience, UnitId unit, LocalDate date) {
        Predicate<Person> isMeant = isMeant(audience, program.unit(unit).id(), date);
        return people().filter(person -> person.isActive(date)).filter(isMeant).collect(toImmutableList());
    }

    private Stream<Person> people() {
        return program.program().organization().people().stream();
    }

    private Predicate<Person> isMeant(Audience audience, UnitId unit, LocalDate date) {
        return switch (audience) {
            case EVERYBODY -> person -> true;
            case LEADERSHIP_TEAM -> holders(ImmutableSet.of(Role.LEADERSHIP_TEAM), date);
            case SPONSOR -> holders(ImmutableSet.of(Role.EXECUTIVE_SPONSOR), date);
            case CHAMPION -> holders(ImmutableSet.of(Role.CHAMPION), date);
            case COACHES -> holders(ImmutableSet.of(Role.COACH, Role.FACILITATOR), date);
            case EXECUTIVES -> isOfTheHouse(date).and(person -> person.level().isAtLeast(PersonLevel.EXECUTIVE));
            case MANAGERS -> isOfTheHouse(date).and(person -> person.level().isAtLeast(PersonLevel.MANAGER));
            case DEPARTMENT_HEADS -> headsOf(UnitLevel.DEPARTMENT, each -> true, date);
            case HEAD -> isAmong(heads(unit, date));
            case TEAM_LEADS -> headsOf(UnitLevel.TEAM, each -> program.isBelow(each.id(), unit), date);
            case MEMBERS -> person -> person.unit().equals(unit) || program.isBelow(person.unit(), unit);
        };
    }

    private Predicate<Person> holders(ImmutableSet<Role> roles, LocalDate date) {
        return isAmong(program.program().organization().appointments().stream()
                .filter(appointment -> roles.contains(appointment.role()) && appointment.isInForce(date))
                .map(Appointment::person));
    }

    /** Whether people lead here, and do not come from outside for an office in the program. */
    private Predicate<Person> isOfTheHouse(LocalDate date) {
        return isAmong(program.program().organization().appointments().stream()
                        .filter(appointment -> appointment.external() && appointment.isInForce(date))
                        .map(Appointment::person))
                .negate();
    }

    private Predicate<Person> headsOf(UnitLevel level, Predicate<OrgUnit> where, LocalDate date) {
        return isAmong(program.program().organization().units().stream()
                .filter(each -> each.kind().level() == level && each.isActive(date) && where.test(each))
                .flatMap(each -> heads(each.id(), date)));
    }

    private Stream<PersonId> heads(UnitId unit, LocalDate date) {
        return program.heads(unit, date).stream().map(Person::id);
    }

    private static Predicate<Person> isAmong(Stream<PersonId> people) {
        ImmutableSet<PersonId> ids = people.collect(toImmutableSet());
        return person -> ids.contains(person.id());
    }
}
