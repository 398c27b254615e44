package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.examples.exchange.mapping.Field;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/** Finds the units, people, cycles and priorities of a program by what files call them. */
final class Directory {

    private final ImmutableList<Cycle> all;
    private final ImmutableMap<PersonId, UnitId> unitsOfPeople;
    private final Names<UnitId> units = new Names<>("unit");
    private final Names<PersonId> people = new Names<>("person");
    private final Names<CycleId> cycles = new Names<>("cycle");
    private final Names<PriorityId> priorities = new Names<>("priority");

    Directory(OkrProgram program) {
        this.all = program.cycles();
        this.unitsOfPeople = unitsOfPeople(program);
        for (OrgUnit unit : program.organization().units()) {
            units.add(unit.id(), unit.name());
        }
        for (Person person : program.organization().people()) {
            PersonNotes.EMAIL
                    .of(program, person.id())
                    .ifPresentOrElse(
                            email -> people.add(person.id(), person.name(), email),
                            () -> people.add(person.id(), person.name()));
        }
        for (Cycle cycle : all) {
            cycles.add(cycle.id(), cycle.label());
        }
        for (StrategicPriority priority : program.organization().priorities()) {
            priorities.add(priority.id(), priority.title());
        }
    }

    /** The units of people; of two people with one id, that of the first. */
    static ImmutableMap<PersonId, UnitId> unitsOfPeople(OkrProgram program) {
        return program.organization().people().stream()
                .collect(ImmutableMap.toImmutableMap(Person::id, Person::unit, (first, second) -> first));
    }

    Optional<UnitId> unitOf(PersonId person) {
        return Optional.ofNullable(unitsOfPeople.get(person));
    }

    Match<UnitId> unit(String text) {
        return units.find(text);
    }

    Match<PersonId> person(String text) {
        return people.find(text);
    }

    Match<PriorityId> priority(String text) {
        return priorities.find(text);
    }

    Match<CycleId> cycle(String text) {
        return cycles.find(text);
    }

    /** What a cell that names something means, the same for each name of it. */
    String meaning(Field field, String text) {
        return switch (field) {
            case UNIT -> units.meantBy(text).map(Object::toString).orElse(text);
            case CYCLE -> cycles.meantBy(text).map(Object::toString).orElse(text);
            case OBJECTIVE_OWNER -> people.meantBy(text).map(Object::toString).orElse(text);
            default -> text;
        };
    }

    /** The cycle of exactly these days, or else the shortest that holds them. */
    Match<CycleId> cycle(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Match.none(Message.of("exchange.dates.order", first, last));
        }
        DateRange dates = DateRange.of(first, last);
        return all.stream()
                .filter(cycle -> cycle.dates().encloses(dates))
                .min(Comparator.comparing(cycle -> cycle.dates().days()))
                .map(cycle -> Match.of(cycle.id()))
                .orElseGet(() -> Match.none(Message.of("exchange.dates.no-cycle", first, last)));
    }

    /** The cycle of exactly these days. */
    Optional<CycleId> cycleOf(LocalDate first, LocalDate last) {
        return all.stream()
                .filter(cycle -> cycle.dates().first().equals(first)
                        && cycle.dates().last().equals(last))
                .map(Cycle::id)
                .findFirst();
    }
}
