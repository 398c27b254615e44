package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.Role;
import org.okr4j.roadmap.Figure;

/**
 * How many people of the organization are champions on the day, in whatever unit. Consultants are not among them: the
 * network is there to do without them.
 */
final class ChampionNetworkFigure implements FigureWay {

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        tally.meet(champions(day, tally).size());
        return tally.number();
    }

    /** The champions, each once; those from outside become offenders. */
    static ImmutableList<Person> champions(Day day, Tally tally) {
        ImmutableList<Person> external = holders(day, true);
        ImmutableList<Person> internal = holders(day, false);
        external.stream()
                .filter(person -> !internal.contains(person))
                .forEach(person -> tally.misses(person.id(), ".external", person.name()));
        return internal;
    }

    private static ImmutableList<Person> holders(Day day, boolean external) {
        return day.program().program().organization().appointments().stream()
                .filter(appointment -> appointment.role() == Role.CHAMPION
                        && appointment.external() == external
                        && appointment.isInForce(day.date()))
                .map(Appointment::person)
                .distinct()
                .map(day.program()::person)
                .filter(person -> person.isActive(day.date()))
                .collect(toImmutableList());
    }
}
