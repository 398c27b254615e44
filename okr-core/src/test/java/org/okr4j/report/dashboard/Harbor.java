package org.okr4j.report.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.okr4j.Evaluation;
import org.okr4j.Okr;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
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
 * A city with two departments and a team, each with a head and a key result from 0 to 10 in the last quarter of 2026, checked in
 * by the week. On 15 November, a Sunday, 45/91 of it are over: the city has reached 5, permits 3 (and 2 on 14 October), the
 * desk has reported nothing, and parks had reached 1 on 20 October.
 */
final class Harbor {

    static final Cycle AUTUMN = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 15);
    static final LocalDate LATEST = LocalDate.of(2026, 11, 12);

    private Harbor() {}

    static OkrProgram program() {
        return OkrProgram.builder()
                .organization(Organization.builder()
                        .name("Harbor City")
                        .addUnits(
                                OrgUnit.builder()
                                        .id(UnitId.of("city"))
                                        .name("City")
                                        .kind(UnitKind.ORGANIZATION)
                                        .build(),
                                unit("permits", "Permits", UnitKind.DEPARTMENT, "city"),
                                unit("parks", "Parks", UnitKind.DEPARTMENT, "city"),
                                unit("desk", "Front desk", UnitKind.TEAM, "permits"))
                        .addPeople(
                                person("mayor", "city", PersonLevel.EXECUTIVE),
                                person("pia", "permits", PersonLevel.DIRECTOR),
                                person("ola", "parks", PersonLevel.DIRECTOR),
                                person("dan", "desk", PersonLevel.MANAGER))
                        .addAppointments(
                                head("mayor", "city"),
                                head("pia", "permits"),
                                head("ola", "parks"),
                                head("dan", "desk"))
                        .build())
                .addCycle(AUTUMN)
                .addAllObjectives(List.of(
                        objective("city", "mayor", checkIn(LATEST, 5)),
                        objective("permits", "pia", checkIn(LocalDate.of(2026, 10, 14), 2), checkIn(LATEST, 3)),
                        objective("parks", "ola", checkIn(LocalDate.of(2026, 10, 20), 1)),
                        objective("desk", "dan")))
                .build();
    }

    static Evaluation evaluation(OkrProgram program) {
        return Okr.evaluate(program, Profiles.RECOMMENDED, AS_OF);
    }

    /** The program with one of its objectives for few eyes only. */
    static OkrProgram restricting(String objective) {
        OkrProgram program = program();
        return program.toBuilder()
                .objectives(program.objectives().stream()
                        .map(each -> each.id().toString().equals(objective)
                                ? each.withRestrictedBecause("Talks are under way")
                                : each)
                        .toList())
                .build();
    }

    private static OrgUnit unit(String id, String name, UnitKind kind, String parent) {
        return OrgUnit.builder()
                .id(UnitId.of(id))
                .name(name)
                .kind(kind)
                .parent(UnitId.of(parent))
                .build();
    }

    private static Person person(String id, String unit, PersonLevel level) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(id)
                .level(level)
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

    static CheckIn checkIn(LocalDate date, int value) {
        return CheckIn.builder()
                .date(date)
                .measurement(Measurement.number(Integer.toString(value)))
                .build();
    }

    static Objective objective(String unit, String owner, CheckIn... checkIns) {
        return Objective.builder()
                .id(ObjectiveId.of("o-" + unit))
                .unit(UnitId.of(unit))
                .cycle(AUTUMN.id())
                .title("Better " + unit)
                .owner(PersonId.of(owner))
                .addKeyResults(KeyResult.builder()
                        .id(KeyResultId.of("k-" + unit))
                        .text("Raise " + unit)
                        .measure(Measure.increase("0", "10"))
                        .addAllCheckIns(Stream.of(checkIns).toList())
                        .build())
                .addTransitions(Transition.builder()
                        .to(LifecycleState.PUBLISHED)
                        .date(LocalDate.of(2026, 10, 1))
                        .build())
                .build();
    }
}
