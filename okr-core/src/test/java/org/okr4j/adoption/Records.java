package org.okr4j.adoption;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.okr4j.cadence.Cadences;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.organization.Trainings;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;

/** What the works record of their rollout, and who works there. */
final class Records {

    /** Clara leads the works and sponsors the program, Dora leads sales, Max works in finance, Nina coaches. */
    static final Organization STAFFED = Works.ORGANIZATION
            .withPeople(List.of(
                    person("clara", PersonLevel.EXECUTIVE, "works"),
                    person("dora", PersonLevel.DIRECTOR, "sales"),
                    person("max", PersonLevel.MANAGER, "finance"),
                    person("nina", PersonLevel.CONTRIBUTOR, "finance")))
            .withAppointments(List.of(
                    office("clara", Role.HEAD, "works"),
                    office("clara", Role.EXECUTIVE_SPONSOR, "works"),
                    office("dora", Role.EXECUTIVE_SPONSOR, "works"),
                    office("dora", Role.HEAD, "sales"),
                    office("nina", Role.COACH, "works"),
                    office("clara", Role.LEADERSHIP_TEAM, "works"),
                    office("dora", Role.LEADERSHIP_TEAM, "works"),
                    office("max", Role.LEADERSHIP_TEAM, "works")));

    private Records() {}

    static OkrProgram.Builder staffed(Objective... objectives) {
        return Works.planned(objectives).toBuilder()
                .organization(STAFFED)
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addAllTrainings(Trainings.all());
    }

    static Person person(String id, PersonLevel level, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .level(level)
                .unit(UnitId.of(unit))
                .build();
    }

    static Appointment office(String person, Role role, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(role)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 9, 1))
                .build();
    }

    static SponsorshipAct act(String person, SponsorshipKind kind, String date) {
        return SponsorshipAct.builder()
                .person(PersonId.of(person))
                .kind(kind)
                .date(LocalDate.parse(date))
                .build();
    }

    static Agreement agreement(String person, String date, String... objectives) {
        return Agreement.builder()
                .person(PersonId.of(person))
                .date(LocalDate.parse(date))
                .addAllObjectives(Arrays.stream(objectives).map(ObjectiveId::of).toList())
                .build();
    }

    static TrainingRecord trained(String person, TrainingId training, String date) {
        return TrainingRecord.builder()
                .person(PersonId.of(person))
                .training(training)
                .date(LocalDate.parse(date))
                .build();
    }

    static ActivityRecord done(String activity, String date) {
        return done(activity, Optional.empty(), date);
    }

    static ActivityRecord done(String activity, String unit, String date) {
        return done(activity, Optional.of(UnitId.of(unit)), date);
    }

    private static ActivityRecord done(String activity, Optional<UnitId> unit, String date) {
        return ActivityRecord.builder()
                .activity(ActivityId.of(activity))
                .unit(unit)
                .date(LocalDate.parse(date))
                .build();
    }

    static Platform platform(String chosenOn, String readyOn) {
        return Platform.builder()
                .name("Board")
                .kind(PlatformKind.DEDICATED)
                .chosenOn(LocalDate.parse(chosenOn))
                .readyOn(LocalDate.parse(readyOn))
                .build();
    }
}
