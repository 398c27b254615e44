package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;

/** Finds whom meetings are for; keeps what it has found, so that not every meeting of a team asks all people. */
final class Expectation {

    private final ResolvedProgram program;
    private final Map<UnitId, ImmutableList<Person>> members = new HashMap<>();
    private final Map<Asked, ImmutableList<Person>> others = new HashMap<>();

    Expectation(ResolvedProgram program) {
        this.program = program;
    }

    /** {@return the people of audiences on a day, each once: those of the first audience first, in the order of the program} */
    ImmutableList<Person> of(Collection<Audience> audiences, UnitId unit, LocalDate date) {
        Set<PersonId> seen = new TreeSet<>();
        return audiences.stream()
                .flatMap(audience -> of(audience, unit, date).stream())
                .filter(person -> seen.add(person.id()))
                .collect(toImmutableList());
    }

    private ImmutableList<Person> of(Audience audience, UnitId unit, LocalDate date) {
        return switch (audience) {
            case MEMBERS ->
                members.computeIfAbsent(unit, this::everMembers).stream()
                        .filter(person -> person.isActive(date))
                        .collect(toImmutableList());
            case HEAD, TEAM_LEADS -> others.computeIfAbsent(new Asked(audience, unit, date), this::find);
            default -> others.computeIfAbsent(new Asked(audience, program.root().id(), date), this::find);
        };
    }

    private ImmutableList<Person> everMembers(UnitId unit) {
        return program.program().organization().people().stream()
                .filter(person -> person.unit().equals(unit) || program.isBelow(person.unit(), unit))
                .collect(toImmutableList());
    }

    private ImmutableList<Person> find(Asked asked) {
        return program.membersOf(asked.audience(), Optional.of(asked.unit()), asked.date());
    }

    private record Asked(Audience audience, UnitId unit, LocalDate date) {}
}
