package org.okr4j.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Message;

/**
 * A works with departments, each with a head and a key result from 0 to 10. On the day of {@link Autumn}, 5 of 10 is green, 3
 * amber and 1 red.
 */
final class Works {

    static final Cycle AUTUMN = Autumn.CYCLE;
    static final Cycle WINTER = FiscalCalendar.CALENDAR_YEAR.quarter(2027, 1);
    static final LocalDate AS_OF = Autumn.AS_OF;

    private Works() {}

    /** Departments d-1, d-2 and so on with the values that they have reached; nothing is reported of those below 0. */
    static OkrProgram program(int... values) {
        List<OrgUnit> units = new ArrayList<>();
        units.add(Autumn.root("works", "Works"));
        IntStream.rangeClosed(1, values.length).forEach(i -> units.add(unit("d-" + i, UnitKind.DEPARTMENT, "works")));
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Works")
                        .addAllUnits(units)
                        .addAllPeople(units.stream()
                                .map(unit -> person("p-" + unit.id(), unit.id().toString()))
                                .toList())
                        .addAllAppointments(units.stream()
                                .map(unit ->
                                        Autumn.head("p-" + unit.id(), unit.id().toString()))
                                .toList())
                        .build())
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addAllCycles(List.of(AUTUMN, WINTER))
                .addAllObjectives(IntStream.rangeClosed(1, values.length)
                        .mapToObj(i -> objective("d-" + i, values[i - 1]))
                        .toList())
                .build();
    }

    static OrgUnit unit(String id, UnitKind kind, String parent) {
        return Autumn.unit(id, id.toUpperCase(Locale.ROOT), kind, parent);
    }

    static Person person(String id, String unit) {
        return Autumn.person(id, id, PersonLevel.DIRECTOR, unit);
    }

    static Objective objective(String unit, int value) {
        return Autumn.objective("o-" + unit, unit, "p-" + unit, "Better " + unit, keyResult(unit, value));
    }

    static KeyResult keyResult(String unit, int value) {
        return Autumn.keyResult(
                "k-" + unit,
                "Raise " + unit,
                10,
                value < 0 ? List.of() : List.of(checkIn(value).build()));
    }

    static CheckIn.Builder checkIn(int value) {
        return CheckIn.builder()
                .date(LocalDate.of(2026, 11, 12))
                .measurement(Measurement.number(Integer.toString(value)));
    }

    static Ritual ritual(RitualKind kind) {
        return Cadences.CROSS_DEPARTMENT.rituals().stream()
                .filter(ritual -> ritual.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Agenda agenda(OkrProgram program, Ritual ritual, String unit) {
        return agenda(program, ritual, unit, AS_OF);
    }

    static Agenda agenda(OkrProgram program, Ritual ritual, String unit, LocalDate date) {
        return Agenda.of(
                Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), AS_OF), ritual, UnitId.of(unit), date);
    }

    static List<String> titles(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> item.title() + " " + item.minutes().orElse(-1))
                .toList();
    }

    static List<String> lines(Agenda agenda, int item) {
        return texts(agenda.items().get(item).lines());
    }

    static List<String> texts(List<Message> messages) {
        return messages.stream().map(Message::toString).toList();
    }

    static List<String> tasks(Agenda agenda) {
        return agenda.prepare().stream()
                .map(each -> each.task()
                        + Arrays.toString(each.by().stream().map(Person::name).toArray()))
                .toList();
    }
}
