package org.okr4j.program;

import java.time.LocalDate;
import java.util.Arrays;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.RitualId;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.BodyKind;
import org.okr4j.organization.HeadAssessment;
import org.okr4j.organization.OversightBody;
import org.okr4j.organization.OversightReport;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingLevel;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.PilotReview;

/** What the town of {@link TestPrograms} records of its rollout. */
final class TestRollout {

    static final ActivityId ANNOUNCE = ActivityId.of("announce");

    static final Training OWN_COURSE = Training.builder()
            .id(TrainingId.of("course"))
            .name("A day on objectives")
            .level(TrainingLevel.FOUNDATION)
            .validMonths(6)
            .build();

    static final OversightBody COUNCIL = OversightBody.builder()
            .id(BodyId.of("council"))
            .name("Town council")
            .kind(BodyKind.LEGISLATURE)
            .reports(Frequency.QUARTERLY)
            .build();

    private TestRollout() {}

    static Meeting meeting(String id, String ritual, String unit, LocalDate date) {
        return Meeting.builder()
                .id(MeetingId.of(id))
                .ritual(RitualId.of(ritual))
                .unit(UnitId.of(unit))
                .date(date)
                .build();
    }

    static SponsorshipAct act(String person, LocalDate date) {
        return SponsorshipAct.builder()
                .person(PersonId.of(person))
                .kind(SponsorshipKind.REVIEW_ATTENDED)
                .date(date)
                .build();
    }

    static TrainingRecord trained(String person, LocalDate date) {
        return TrainingRecord.builder()
                .person(PersonId.of(person))
                .training(OWN_COURSE.id())
                .date(date)
                .build();
    }

    static HeadAssessment assessment(String unit, LocalDate date, boolean engaged) {
        return HeadAssessment.builder()
                .unit(UnitId.of(unit))
                .date(date)
                .engaged(engaged)
                .changeReady(true)
                .build();
    }

    static ActivityRecord done(String activity, LocalDate date) {
        return ActivityRecord.builder()
                .activity(ActivityId.of(activity))
                .date(date)
                .build();
    }

    static Agreement agreement(String person, LocalDate date, String... objectives) {
        return Agreement.builder()
                .person(PersonId.of(person))
                .date(date)
                .addAllObjectives(Arrays.stream(objectives).map(ObjectiveId::of).toList())
                .build();
    }

    static PilotReview review(String unit, LocalDate date, String... learnings) {
        return PilotReview.builder()
                .unit(UnitId.of(unit))
                .date(date)
                .addAllLearnings(Arrays.asList(learnings))
                .build();
    }

    static OversightReport report(String body, LocalDate date) {
        return OversightReport.builder()
                .body(BodyId.of(body))
                .period(DateRange.of(date.minusDays(90), date.minusDays(1)))
                .date(date)
                .build();
    }
}
