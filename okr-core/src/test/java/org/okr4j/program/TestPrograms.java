package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.Role;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.value.Id;

/**
 * A small town's program. The water department's objective serves the town's; the plant's serves a key result of the
 * department's.
 */
final class TestPrograms {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Cycle CYCLE = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);

    static final Objective TOWN_GOAL = objective("clean-town", "town", keyResult("clean-streets"));
    static final Objective WATER_GOAL = objective(
                    "clean-water", "water", keyResult("fewer-leaks"), keyResult("faster-repairs"))
            .withParents(supports(ObjectiveId.of("clean-town")));
    static final Objective PLANT_GOAL = objective("modern-plant", "plant", keyResult("new-pumps"))
            .withParents(supports(KeyResultId.of("fewer-leaks")));

    static final Organization ORGANIZATION = Organization.builder()
            .name("Springfield")
            .addPriority(StrategicPriority.builder()
                    .id(PriorityId.of("health"))
                    .title("Public health")
                    .build())
            .addUnits(unit("town", UnitKind.ORGANIZATION))
            .addUnits(unit("water", UnitKind.DEPARTMENT).withParent(UnitId.of("town")))
            .addUnits(unit("plant", UnitKind.TEAM).withParent(UnitId.of("water")))
            .addPeople(person("mayor", "town"), person("engineer", "water"))
            .addAppointments(head("mayor", "town"), head("engineer", "water"))
            .build();

    static final OkrProgram PROGRAM = program(TOWN_GOAL, WATER_GOAL, PLANT_GOAL);

    private TestPrograms() {}

    static OkrProgram program(Objective... objectives) {
        return OkrProgram.builder()
                .organization(ORGANIZATION)
                .addCycle(CYCLE)
                .addAllObjectives(Arrays.asList(objectives))
                .build();
    }

    static OkrProgram program(Organization organization) {
        return OkrProgram.builder().organization(organization).build();
    }

    static Organization units(OrgUnit... units) {
        return Organization.builder().name("Springfield").addUnits(units).build();
    }

    static OrgUnit unit(String id, UnitKind kind) {
        return OrgUnit.builder().id(UnitId.of(id)).name(id).kind(kind).build();
    }

    static OrgUnit unit(String id, String parent) {
        return unit(id, UnitKind.TEAM).withParent(UnitId.of(parent));
    }

    static Person person(String id, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(id)
                .level(PersonLevel.DIRECTOR)
                .unit(UnitId.of(unit))
                .build();
    }

    static Appointment head(String person, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(Role.HEAD)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }

    static Objective objective(String id, String unit, KeyResult... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(UnitId.of(unit))
                .cycle(CYCLE.id())
                .title(id)
                .addKeyResults(keyResults)
                .build();
    }

    static KeyResult keyResult(String id) {
        return KeyResult.builder()
                .id(KeyResultId.of(id))
                .text(id)
                .measure(Measure.increase("0", "10"))
                .build();
    }

    static CheckIn checkIn(LocalDate date, String value) {
        return CheckIn.builder()
                .date(date)
                .measurement(Measurement.number(value))
                .build();
    }

    static ImmutableList<Contribution> supports(Id... parents) {
        return Arrays.stream(parents).map(Contribution::supports).collect(ImmutableList.toImmutableList());
    }
}
