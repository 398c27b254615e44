package org.okr4j.adoption;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.ResolvedProgram;

/** Who holds an office, and who an audience of the whole organization is made of, on a day. */
final class Officers {

    private Officers() {}

    /** {@return the appointments to an office that are in force on a day, of people who still work there} */
    static Stream<Appointment> holders(Role role, LocalDate date, ResolvedProgram program) {
        return program.program().organization().appointments().stream()
                .filter(appointment -> appointment.role() == role && appointment.isInForce(date))
                .filter(appointment -> program.person(appointment.person()).isActive(date));
    }

    /** {@return the people of an audience, each once; the head is that of the organization, and members are all} */
    static ImmutableSet<Person> people(Audience audience, Day day) {
        return switch (audience) {
            case EVERYBODY, MEMBERS -> atLeast(PersonLevel.CONTRIBUTOR, day);
            case EXECUTIVES -> atLeast(PersonLevel.EXECUTIVE, day);
            case MANAGERS -> atLeast(PersonLevel.MANAGER, day);
            case LEADERSHIP_TEAM -> people(Role.LEADERSHIP_TEAM, day);
            case SPONSOR -> people(Role.EXECUTIVE_SPONSOR, day);
            case CHAMPION -> people(Role.CHAMPION, day);
            case COACHES ->
                Stream.of(Role.COACH, Role.FACILITATOR)
                        .flatMap(role -> people(role, day).stream())
                        .collect(toImmutableSet());
            case DEPARTMENT_HEADS -> heads(day, UnitLevel.DEPARTMENT);
            case TEAM_LEADS -> heads(day, UnitLevel.TEAM);
            case HEAD ->
                heads(day, unit -> unit.unit().equals(day.program().root().id()));
        };
    }

    /** {@return the people of the organization of a level or above} */
    static ImmutableSet<Person> atLeast(PersonLevel level, Day day) {
        return day.program().program().organization().people().stream()
                .filter(person -> person.isActive(day.date()) && person.level().isAtLeast(level))
                .collect(toImmutableSet());
    }

    /** {@return the people who hold an office in whatever unit} */
    static ImmutableSet<Person> people(Role role, Day day) {
        return people(holders(role, day.date(), day.program()), day);
    }

    private static ImmutableSet<Person> heads(Day day, UnitLevel level) {
        return heads(
                day,
                head -> day.program().unit(head.unit()).kind().level() == level
                        && day.program().unit(head.unit()).isActive(day.date()));
    }

    private static ImmutableSet<Person> heads(Day day, Predicate<Appointment> filter) {
        return people(holders(Role.HEAD, day.date(), day.program()).filter(filter), day);
    }

    private static ImmutableSet<Person> people(Stream<Appointment> appointments, Day day) {
        return appointments
                .map(appointment -> day.program().person(appointment.person()))
                .collect(toImmutableSet());
    }
}
