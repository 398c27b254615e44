package org.okr4j.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.okr4j.adoption.HeldMeeting;
import org.okr4j.cadence.Ritual;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Audience;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;

/**
 * What an agenda is made from.
 *
 * @param scorecard the scores as of the day on which it is made
 * @param ritual the ritual
 * @param unit the unit that holds it
 * @param date the day of the meeting
 */
record AgendaDesk(Scorecard scorecard, Ritual ritual, OrgUnit unit, LocalDate date) {

    ResolvedProgram program() {
        return scorecard.program();
    }

    OkrProgram facts() {
        return program().program();
    }

    LocalDate asOf() {
        return scorecard.asOf();
    }

    boolean isOfAll() {
        return unit.parent().isEmpty();
    }

    /** Whether a unit is the one that meets, or somewhere below it. */
    boolean contains(UnitId other) {
        return other.equals(unit.id()) || program().isBelow(other, unit.id());
    }

    /** {@return the objectives that somebody is to work on, of a unit itself or with a part in it} */
    ImmutableList<Objective> objectivesOf(UnitId id) {
        return Stream.concat(program().objectivesOf(id).stream(), program().sharedObjectivesOf(id).stream())
                .filter(this::isActive)
                .distinct()
                .collect(toImmutableList());
    }

    /** {@return the objectives that somebody is to work on, of the unit that meets and of all below it} */
    ImmutableList<Objective> objectives() {
        return facts().objectives().stream()
                .filter(objective -> contains(objective.unit()) && isActive(objective))
                .collect(toImmutableList());
    }

    boolean isActive(Objective objective) {
        return objective.isActive(program().cycleOf(objective).dates(), asOf())
                && program().unitOf(objective).isActive(asOf());
    }

    boolean isActive(KeyResult keyResult) {
        return keyResult.stateAt(asOf()).isEmpty()
                && keyResult.start().filter(asOf()::isBefore).isEmpty();
    }

    /** {@return the units right below the one that meets that exist} */
    ImmutableList<OrgUnit> children() {
        return program().childrenOf(unit.id()).stream()
                .filter(child -> child.isActive(asOf()))
                .collect(toImmutableList());
    }

    /** {@return the departments below the unit that meets, or that unit if it is one} */
    ImmutableList<OrgUnit> departments() {
        return facts().organization().units().stream()
                .filter(each -> each.isDepartment() && each.isActive(asOf()))
                .filter(each -> contains(each.id()))
                .collect(toImmutableList());
    }

    /** {@return the cycle of the day, of several the shortest in which a unit has something to work on, else the shortest} */
    Optional<Cycle> cycle(UnitId id) {
        Set<CycleId> busy = objectivesOf(id).stream().map(Objective::cycle).collect(toImmutableSet());
        return facts().cycles().stream()
                .filter(cycle -> cycle.contains(asOf()))
                .min(Comparator.comparing((Cycle cycle) -> !busy.contains(cycle.id()))
                        .thenComparing(cycle -> cycle.dates().days()));
    }

    /** {@return the cycle whose last day is nearest to the meeting, of several the shortest} */
    Optional<Cycle> closing() {
        return facts().cycles().stream()
                .min(Comparator.comparing((Cycle cycle) ->
                                Math.abs(DAYS.between(cycle.dates().last(), date)))
                        .thenComparing(cycle -> cycle.dates().days()));
    }

    /** {@return the cycle that begins first after another has ended, of several the shortest} */
    Optional<Cycle> after(Cycle closing) {
        return facts().cycles().stream()
                .filter(cycle -> cycle.dates().first().isAfter(closing.dates().last()))
                .min(Comparator.comparing((Cycle cycle) -> cycle.dates().first())
                        .thenComparing(cycle -> cycle.dates().days()));
    }

    /** {@return the objectives of the unit that meets in a cycle that were published, given up or not} */
    ImmutableList<Objective> publishedIn(CycleId cycle) {
        return program().objectivesOf(unit.id(), cycle).stream()
                .filter(objective -> objective
                        .publishedOn()
                        .filter(day -> !day.isAfter(asOf()))
                        .isPresent())
                .collect(toImmutableList());
    }

    /** {@return the day on which the unit held the ritual last, whatever it is recorded as} */
    Optional<LocalDate> last() {
        return HeldMeeting.of(program(), asOf()).stream()
                .filter(meeting -> meeting.unit().equals(unit.id())
                        && meeting.ritual().filter(ritual.id()::equals).isPresent())
                .map(HeldMeeting::date)
                .reduce((first, second) -> second);
    }

    /** {@return the people of audiences on the day of the meeting, in the order of the program} */
    ImmutableList<Person> people(Collection<Audience> audiences) {
        Set<PersonId> ids = new TreeSet<>();
        audiences.forEach(audience ->
                program().membersOf(audience, Optional.of(unit.id()), date).forEach(person -> ids.add(person.id())));
        return facts().organization().people().stream()
                .filter(person -> ids.contains(person.id()))
                .collect(toImmutableList());
    }

    /** {@return those who head a unit on the day of the meeting and still work here} */
    ImmutableList<Person> heads(UnitId id) {
        return program().membersOf(Audience.HEAD, Optional.of(id), date);
    }

    /** {@return a person who still works here on the day of the meeting} */
    ImmutableList<Person> person(Optional<PersonId> id) {
        return id.map(program()::person).filter(person -> person.isActive(date)).stream()
                .collect(toImmutableList());
    }
}
