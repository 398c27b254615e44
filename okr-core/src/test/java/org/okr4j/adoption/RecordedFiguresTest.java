package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.reasons;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Platform;
import org.okr4j.organization.PlatformKind;
import org.okr4j.organization.Role;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.Training;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.organization.Trainings;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.ActivityRecord;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.value.Ratio;

/** Figures of what a rollout records. */
class RecordedFiguresTest {

    private static final OkrProgram PROGRAM = Works.planned(
                    objective("works", "2026-10-01", keyResult("a")),
                    objective("works", "2026-10-01", keyResult("b")).withId(ObjectiveId.of("second")),
                    objective("works", "2026-10-01", keyResult("c")).withId(ObjectiveId.of("third")),
                    objective("works", "2026-10-01", keyResult("d")).withId(ObjectiveId.of("fourth")),
                    objective("sales", "2026-10-01", keyResult("e")))
            .toBuilder()
            .organization(Works.ORGANIZATION
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
                            office("max", Role.LEADERSHIP_TEAM, "works"))))
            .cadence(Cadences.CROSS_DEPARTMENT)
            .build();

    private static Person person(String id, PersonLevel level, String unit) {
        return Person.builder()
                .id(PersonId.of(id))
                .name(Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .level(level)
                .unit(UnitId.of(unit))
                .build();
    }

    private static Appointment office(String person, Role role, String unit) {
        return Appointment.builder()
                .person(PersonId.of(person))
                .role(role)
                .unit(UnitId.of(unit))
                .from(LocalDate.of(2026, 9, 1))
                .build();
    }

    private static Day day(String date) {
        return new Day(LocalDate.parse(date), new Background(Works.score(PROGRAM, date), LocalDate.parse(date)));
    }

    private static Figure figure(FigureKind kind) {
        return Figure.of(kind);
    }

    private static SponsorshipAct act(String person, SponsorshipKind kind, String date) {
        return SponsorshipAct.builder()
                .person(PersonId.of(person))
                .kind(kind)
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void commitmentsAreThoseOfASponsorWhoHeadsTheOrganization() {
        ImmutableList<SponsorshipAct> acts = ImmutableList.of(
                act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-02"),
                act("dora", SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-03"),
                act("clara", SponsorshipKind.ALL_HANDS_MENTION, "2026-10-04"),
                act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-20"));

        FigureResult result = CommitmentsFigure.measure(figure(FigureKind.COMMITMENTS), day("2026-10-10"), acts);

        assertThat(result.value()).contains(Ratio.ONE);
        assertThat(reasons(result.offenders()))
                .containsExactly("Dora, who committed in public on 2026-10-03, was not both sponsor and head of the"
                        + " organization");
    }

    @Test
    void sponsorshipIsCountedByWeeksOfTheRoadmap() {
        ImmutableList<SponsorshipAct> acts = ImmutableList.of(
                act("clara", SponsorshipKind.OTHER, "2026-09-30"),
                act("dora", SponsorshipKind.REVIEW_ATTENDED, "2026-10-07"),
                act("max", SponsorshipKind.REVIEW_ATTENDED, "2026-10-14"));

        FigureResult result = SponsorshipFigure.measure(figure(FigureKind.SPONSORSHIP), day("2026-10-15"), acts);

        assertThat(result.value()).contains(Ratio.of(1, 2));
        assertThat(reasons(result.offenders()))
                .containsExactly("From 2026-10-08 to 2026-10-14 no sponsor was seen to act");
        assertThat(SponsorshipFigure.measure(figure(FigureKind.SPONSORSHIP), day("2026-10-06"), acts)
                        .value())
                .isEmpty();
    }

    @Test
    void aPlatformIsChosenAndThenReady() {
        Optional<Platform> platform = Optional.of(Platform.builder()
                .name("Board")
                .kind(PlatformKind.DEDICATED)
                .chosenOn(LocalDate.of(2026, 10, 5))
                .readyOn(LocalDate.of(2026, 10, 9))
                .build());

        assertThat(PlatformChosenFigure.measure(figure(FigureKind.PLATFORM_CHOSEN), day("2026-10-05"), platform)
                        .value())
                .contains(Ratio.ONE);
        assertThat(PlatformReadyFigure.measure(figure(FigureKind.PLATFORM_READY), day("2026-10-08"), platform)
                        .text())
                .hasToString("There is no platform yet that is open to everybody");
        assertThat(PlatformReadyFigure.measure(figure(FigureKind.PLATFORM_READY), day("2026-10-09"), platform)
                        .value())
                .contains(Ratio.ONE);
        assertThat(PlatformChosenFigure.measure(figure(FigureKind.PLATFORM_CHOSEN), day("2026-10-05"), Optional.empty())
                        .value())
                .contains(Ratio.ZERO);
    }

    private static Agreement agreement(String person, String date, String... objectives) {
        return Agreement.builder()
                .person(PersonId.of(person))
                .date(LocalDate.parse(date))
                .addAllObjectives(Arrays.stream(objectives).map(ObjectiveId::of).toList())
                .build();
    }

    @Test
    void leadersAgreeOnTheSameThree() {
        ImmutableList<Agreement> agreements = ImmutableList.of(
                agreement("clara", "2026-10-05", "o-works", "second", "third", "fourth"),
                agreement("dora", "2026-10-05", "third", "o-sales", "second", "o-works"),
                agreement("max", "2026-10-05", "o-works", "second", "fourth"));
        Figure figure = figure(FigureKind.AGREEMENT);

        FigureResult result = AgreementFigure.measure(figure, day("2026-10-06"), agreements);

        assertThat(result.value()).contains(Ratio.of(2, 3));
        assertThat(reasons(result.offenders()))
                .containsExactly("Max puts other objectives first than most: o-works, second, fourth");
        assertThat(reasons(AgreementFigure.measure(figure, day("2026-10-04"), agreements)
                        .offenders()))
                .hasSize(3)
                .contains("Clara has agreed to no objective of the organization");
        ImmutableList<Agreement> later = ImmutableList.<Agreement>builder()
                .addAll(agreements)
                .add(agreement("max", "2026-10-08", "second", "third", "o-works"))
                .build();
        assertThat(AgreementFigure.measure(figure, day("2026-10-08"), later).value())
                .contains(Ratio.ONE);
    }

    private static TrainingRecord trained(String person, TrainingId training, String date) {
        return TrainingRecord.builder()
                .person(PersonId.of(person))
                .training(training)
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void aPhaseWantsPeopleTrained() {
        ImmutableList<TrainingRecord> records = ImmutableList.of(
                trained("clara", Trainings.C_OKRL.id(), "2026-10-02"),
                trained("dora", Trainings.C_OKRP.id(), "2026-10-03"),
                trained("nina", Trainings.C_OKRL.id(), "2026-10-04"));

        // Phase 2 wants the leadership team to know the basics, and coaches to lead workshops.
        FigureResult result =
                TrainedFigure.measure(figure(FigureKind.TRAINED), day("2026-10-20"), Trainings.all(), records);

        assertThat(result.value()).contains(Ratio.of(2, 4));
        assertThat(reasons(result.offenders()))
                .containsExactly(
                        "Max lacks: What objectives and key results are", "Nina lacks: Leading workshops and reviews");
    }

    @Test
    void leadersHoldCertificatesThatAreValid() {
        ImmutableList<TrainingRecord> records = ImmutableList.of(
                trained("clara", Trainings.C_OKRL.id(), "2026-10-02").withCertified(true),
                trained("dora", Trainings.C_OKRL.id(), "2026-10-02"),
                trained("max", Trainings.C_OKRP.id(), "2024-10-02")
                        .withCertified(true)
                        .withValidUntil(LocalDate.of(2026, 10, 1)),
                trained("nina", Trainings.C_OKRP.id(), "2026-10-02").withCertified(true));
        Day day = day("2026-10-20");

        FigureResult result = CertifiedFigure.measure(
                figure(FigureKind.CERTIFIED), day, new Knowledge(Trainings.all(), records, day.date()));

        assertThat(result.value()).contains(Ratio.of(1, 3));
        assertThat(reasons(result.offenders()))
                .containsExactly("Dora holds no valid certificate", "Max holds no valid certificate");
        ImmutableList<Training> yearly = ImmutableList.of(Trainings.C_OKRL.withValidMonths(12));
        Day last = day("2027-10-01");
        Day next = day("2027-10-02");
        assertThat(new Knowledge(yearly, records, last.date()).isCertified(PersonId.of("clara")))
                .isTrue();
        assertThat(new Knowledge(yearly, records, next.date()).isCertified(PersonId.of("clara")))
                .isFalse();
    }

    @Test
    void aPilotIsClosedWithAllThatItBrought() {
        PilotReview poor = PilotReview.builder()
                .unit(UnitId.of("sales"))
                .date(LocalDate.of(2026, 11, 10))
                .build();
        PilotReview whole = PilotReview.builder()
                .unit(UnitId.of("sales"))
                .date(LocalDate.of(2026, 11, 11))
                .caseStudy("on the intranet")
                .addLearnings("shorter drafts")
                .addChanges("two facilitators")
                .addChampions(PersonId.of("nina"))
                .build();
        ImmutableList<PilotReview> reviews = ImmutableList.of(poor, whole);
        Figure figure = figure(FigureKind.PILOTS_CLOSED);

        assertThat(reasons(PilotsClosedFigure.measure(figure, day("2026-11-09"), reviews)
                        .offenders()))
                .containsExactly("Nobody has looked back at Sales");
        assertThat(reasons(PilotsClosedFigure.measure(figure, day("2026-11-10"), reviews)
                        .offenders()))
                .containsExactly("The review of Sales lacks a case study, learnings, changes or champions");
        assertThat(PilotsClosedFigure.measure(figure, day("2026-11-11"), reviews)
                        .value())
                .contains(Ratio.ONE);
    }

    @Test
    void meetingsAreCountedByTheKindOfTheirRitual() {
        Ritual review = PROGRAM.cadence().rituals().stream()
                .filter(ritual -> ritual.kind() == RitualKind.REVIEW)
                .findFirst()
                .orElseThrow();
        Meeting meeting = Meeting.builder()
                .id(MeetingId.of("m"))
                .ritual(review.id())
                .unit(UnitId.of("sales"))
                .date(LocalDate.of(2026, 10, 20))
                .build();
        ImmutableList<Meeting> meetings =
                ImmutableList.of(meeting, meeting.withId(MeetingId.of("n")).withDate(LocalDate.of(2026, 9, 30)));
        Figure reviews = Figure.ofMeetings(RitualKind.REVIEW);

        assertThat(MeetingsFigure.measure(reviews, day("2026-10-19"), meetings).value())
                .contains(Ratio.ZERO);
        assertThat(MeetingsFigure.measure(reviews, day("2026-10-20"), meetings).value())
                .contains(Ratio.ONE);
        assertThat(MeetingsFigure.measure(Figure.ofMeetings(RitualKind.CHECK_IN), day("2026-10-20"), meetings)
                        .value())
                .contains(Ratio.ZERO);
    }

    @Test
    void aRetrospectiveIsAMeetingToo() {
        Retrospective retrospective = Retrospective.builder()
                .id(RetrospectiveId.of("r"))
                .cycle(Works.AUTUMN.id())
                .date(LocalDate.of(2026, 12, 29))
                .build();
        OkrProgram program = PROGRAM.toBuilder().addRetrospective(retrospective).build();
        Day day = new Day(
                LocalDate.of(2026, 12, 30),
                new Background(Works.score(program, "2026-12-30"), LocalDate.of(2026, 12, 30)));

        assertThat(MeetingsFigure.measure(Figure.ofMeetings(RitualKind.RETROSPECTIVE), day, ImmutableList.of())
                        .value())
                .contains(Ratio.ONE);
    }

    private static ActivityRecord done(String activity, Optional<UnitId> unit, String date) {
        return ActivityRecord.builder()
                .activity(ActivityId.of(activity))
                .unit(unit)
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void anActivityIsDoneOnceOrByEachWhoJoins() {
        ImmutableList<ActivityRecord> records = ImmutableList.of(
                done("announce", Optional.empty(), "2026-10-12"),
                done("pilot-workshop", Optional.of(UnitId.of("sales")), "2026-10-16"),
                done("department-workshop", Optional.of(UnitId.of("finance")), "2026-11-13"),
                done("department-workshop", Optional.empty(), "2026-11-13"));

        assertThat(activity("announce", "2026-10-11", records).value()).contains(Ratio.ZERO);
        assertThat(reasons(activity("announce", "2026-10-11", records).offenders()))
                .containsExactly("Works: not done yet: Tell everybody the objectives of the organization");
        assertThat(activity("announce", "2026-10-12", records).value()).contains(Ratio.ONE);
        assertThat(activity("pilot-workshop", "2026-10-20", records).value()).contains(Ratio.ONE);
        FigureResult workshops = activity("department-workshop", "2026-11-20", records);
        assertThat(workshops.value()).contains(Ratio.of(1, 3)); // sales had its own in the pilot
        assertThat(workshops.offenders())
                .extracting(Offender::subject)
                .containsExactly(UnitId.of("marketing"), UnitId.of("north"));
        assertThat(activity("nothing", "2026-11-20", records).text())
                .hasToString("The roadmap of the program has no such activity");
    }

    private static FigureResult activity(String id, String date, ImmutableList<ActivityRecord> records) {
        return ActivityFigure.measure(Figure.ofActivity(ActivityId.of(id)), day(date), records);
    }
}
