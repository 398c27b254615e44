package org.okr4j.report.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.catalog.Profiles;

/**
 * A port with one department, in the last quarter of 2026, of which 45/91 are over on 15 November, a Sunday. Each objective has one
 * key result from 0 to 100.
 */
final class Bay {

    static final Cycle AUTUMN = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);
    static final LocalDate EARLY = LocalDate.of(2026, 10, 26);
    static final LocalDate LATE = LocalDate.of(2026, 11, 12);

    private Bay() {}

    static OkrProgram program(Objective... objectives) {
        return program(List.of(objectives));
    }

    static OkrProgram program(List<Objective> objectives) {
        return empty().toBuilder().addCycle(AUTUMN).addAllObjectives(objectives).build();
    }

    static OkrProgram empty() {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Port of Alder")
                        .addUnits(
                                OrgUnit.builder()
                                        .id(UnitId.of("port"))
                                        .name("Port")
                                        .kind(UnitKind.ORGANIZATION)
                                        .build(),
                                OrgUnit.builder()
                                        .id(UnitId.of("pilots"))
                                        .name("Pilotage")
                                        .kind(UnitKind.DEPARTMENT)
                                        .parent(UnitId.of("port"))
                                        .build())
                        .addPeople(person("vera", "Vera Lund", "port"), person("omar", "Omar Reyes", "pilots"))
                        .addAppointments(head("vera", "port"), head("omar", "pilots"))
                        .build())
                .build();
    }

    static Evaluation evaluation(OkrProgram program) {
        return Okr.evaluate(program, Profiles.RECOMMENDED, AS_OF);
    }

    static ExecutiveSummary summary(OkrProgram program) {
        return ExecutiveSummary.of(evaluation(program));
    }

    static List<Objective> silent(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> objective("o" + i, "pilots", "Quiet aim " + i))
                .toList();
    }

    static Objective objective(String id, String unit, String title, CheckIn... checkIns) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of(unit))
                .cycle(AUTUMN.id())
                .title(title)
                .owner(PersonId.of(unit.equals("port") ? "vera" : "omar"))
                .addKeyResults(KeyResult.builder()
                        .id(KeyResultId.of("k-" + id))
                        .text("Raise " + title)
                        .measure(Measure.increase("0", "100"))
                        .addAllCheckIns(Stream.of(checkIns).toList())
                        .build())
                .addTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.of(2026, 10, 1))
                        .build())
                .build();
    }

    static CheckIn checkIn(LocalDate date, int value) {
        return CheckIn.builder()
                .date(date)
                .measurement(Measurement.number(Integer.toString(value)))
                .build();
    }

    static Blocker blocker(String text) {
        return Blocker.builder()
                .kind(BlockerKind.RESOURCE)
                .text(text)
                .since(LocalDate.of(2026, 11, 4))
                .escalatedTo(PersonId.of("vera"))
                .build();
    }

    private static Person person(String id, String name, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(name)
                .level(PersonLevel.EXECUTIVE)
                .unit(UnitId.of(unit))
                .build();
    }

    private static Appointment head(String person, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(Role.HEAD)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }
}
