package org.okr4j.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.adoption.Records.act;
import static org.okr4j.adoption.Records.agreement;
import static org.okr4j.adoption.Records.done;
import static org.okr4j.adoption.Records.trained;
import static org.okr4j.adoption.Works.keyResult;
import static org.okr4j.adoption.Works.objective;
import static org.okr4j.adoption.Works.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.MeetingId;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Ritual;
import org.okr4j.cadence.RitualKind;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.Trainings;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.PilotReview;
import org.okr4j.value.ProgramFact;
import org.okr4j.value.Ratio;

/** Figures of what a rollout records. */
class RecordedFiguresTest {

    private static final OkrProgram PROGRAM = Records.staffed(
                    objective("works", "2026-10-01", keyResult("a")),
                    objective("works", "2026-10-01", keyResult("b")).withId(ObjectiveId.of("second")),
                    objective("works", "2026-10-01", keyResult("c")).withId(ObjectiveId.of("third")),
                    objective("works", "2026-10-01", keyResult("d")).withId(ObjectiveId.of("fourth")),
                    objective("sales", "2026-10-01", keyResult("e")))
            .build();

    private static OkrProgram recorded(ProgramFact... facts) {
        return PROGRAM.toBuilder().addAllFacts(List.of(facts)).build();
    }

    private static FigureResult figure(FigureKind kind, OkrProgram program, String date) {
        return Works.measure(kind, program, date);
    }

    @Test
    void commitmentsAreThoseOfASponsorWhoHeadsTheOrganization() {
        OkrProgram program = recorded(
                act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-02"),
                act("dora", SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-03"),
                act("clara", SponsorshipKind.ALL_HANDS_MENTION, "2026-10-04"),
                act("clara", SponsorshipKind.PUBLIC_COMMITMENT, "2026-10-20"));

        FigureResult result = figure(FigureKind.COMMITMENTS, program, "2026-10-10");

        assertThat(result.value()).contains(Ratio.ONE);
        assertThat(reasons(result.offenders()))
                .containsExactly("Dora, who committed in public on 2026-10-03, was not both sponsor and head of the"
                        + " organization");
    }

    @Test
    void sponsorshipIsCountedByWeeksOfTheRoadmap() {
        OkrProgram program = recorded(
                act("clara", SponsorshipKind.OTHER, "2026-09-30"),
                act("dora", SponsorshipKind.REVIEW_ATTENDED, "2026-10-07"),
                act("max", SponsorshipKind.REVIEW_ATTENDED, "2026-10-14"));

        FigureResult result = figure(FigureKind.SPONSORSHIP, program, "2026-10-15");

        assertThat(result.value()).contains(Ratio.of(1, 2));
        assertThat(reasons(result.offenders()))
                .containsExactly("From 2026-10-08 to 2026-10-14 no sponsor was seen to act");
        assertThat(figure(FigureKind.SPONSORSHIP, program, "2026-10-06").value())
                .isEmpty();
    }

    @Test
    void aPlatformIsChosenAndThenReady() {
        OkrProgram program = PROGRAM.toBuilder()
                .platform(Records.platform("2026-10-05", "2026-10-09"))
                .build();

        assertThat(figure(FigureKind.PLATFORM_CHOSEN, program, "2026-10-05").value())
                .contains(Ratio.ONE);
        assertThat(figure(FigureKind.PLATFORM_READY, program, "2026-10-08").text())
                .hasToString("There is no platform yet that is open to everybody");
        assertThat(figure(FigureKind.PLATFORM_READY, program, "2026-10-09").value())
                .contains(Ratio.ONE);
        assertThat(figure(FigureKind.PLATFORM_CHOSEN, PROGRAM, "2026-10-05").value())
                .contains(Ratio.ZERO);
    }

    @Test
    void leadersAgreeOnTheSameThree() {
        OkrProgram program = recorded(
                agreement("clara", "2026-10-05", "o-works", "second", "third", "fourth"),
                agreement("dora", "2026-10-05", "third", "o-sales", "second", "o-works"),
                agreement("max", "2026-10-05", "o-works", "second", "fourth"),
                agreement("max", "2026-10-08", "second", "third", "o-works"));

        FigureResult result = figure(FigureKind.AGREEMENT, program, "2026-10-06");

        assertThat(result.value()).contains(Ratio.of(2, 3));
        assertThat(reasons(result.offenders()))
                .containsExactly("Max puts other objectives first than most: Better works; Better works; Better works");
        assertThat(reasons(figure(FigureKind.AGREEMENT, program, "2026-10-04").offenders()))
                .hasSize(3)
                .contains("Clara has agreed to no objective of the organization");
        assertThat(figure(FigureKind.AGREEMENT, program, "2026-10-08").value()).contains(Ratio.ONE);
    }

    @Test
    void whoNamesFewerThanThreeHasNotAgreed() {
        OkrProgram program = recorded(
                agreement("clara", "2026-10-05", "o-works"),
                agreement("dora", "2026-10-05", "o-works"),
                agreement("max", "2026-10-05", "o-works", "second", "third"));

        FigureResult result = figure(FigureKind.AGREEMENT, program, "2026-10-06");

        assertThat(result.value()).contains(Ratio.of(1, 3));
        assertThat(reasons(result.offenders()))
                .containsExactly(
                        "Clara has agreed to one objective of the organization only, and 3 are asked for",
                        "Dora has agreed to one objective of the organization only, and 3 are asked for");
        assertThat(Works.spanish(result.offenders().get(0).reason()))
                .isEqualTo("Clara solo ha dado su acuerdo a un objetivo de la organización, y se piden 3");
    }

    @Test
    void anOrganizationOfTwoObjectivesIsAgreedWithBoth() {
        OkrProgram program = Records.staffed(
                        objective("works", "2026-10-01", keyResult("a")),
                        objective("works", "2026-10-01", keyResult("b")).withId(ObjectiveId.of("second")),
                        objective("sales", "2026-10-01", keyResult("e")))
                .addAllFacts(List.of(
                        agreement("clara", "2026-10-05", "o-works", "second"),
                        agreement("dora", "2026-10-05", "second", "o-works"),
                        agreement("max", "2026-10-05", "second")))
                .build();

        FigureResult result = figure(FigureKind.AGREEMENT, program, "2026-10-06");

        assertThat(result.value()).contains(Ratio.of(2, 3));
        assertThat(reasons(result.offenders()))
                .containsExactly("Max has agreed to one objective of the organization only, and 2 are asked for");
    }

    @Test
    void aPhaseWantsPeopleTrained() {
        OkrProgram program = recorded(
                trained("clara", Trainings.C_OKRL.id(), "2026-10-02"),
                trained("dora", Trainings.C_OKRP.id(), "2026-10-03"),
                trained("nina", Trainings.C_OKRL.id(), "2026-10-04"));

        // Phase 2 wants the leadership team to know the basics, and coaches to lead workshops.
        FigureResult result = figure(FigureKind.TRAINED, program, "2026-10-20");

        assertThat(result.value()).contains(Ratio.of(2, 4));
        assertThat(reasons(result.offenders()))
                .containsExactly(
                        "Max lacks: What objectives and key results are", "Nina lacks: Leading workshops and reviews");
    }

    @Test
    void leadersHoldCertificatesThatAreValid() {
        OkrProgram program = recorded(
                trained("clara", Trainings.C_OKRL.id(), "2026-10-02").withCertified(true),
                trained("dora", Trainings.C_OKRL.id(), "2026-10-02"),
                trained("max", Trainings.C_OKRP.id(), "2024-10-02")
                        .withCertified(true)
                        .withValidUntil(LocalDate.of(2026, 10, 1)),
                trained("nina", Trainings.C_OKRP.id(), "2026-10-02").withCertified(true));

        FigureResult result = figure(FigureKind.CERTIFIED, program, "2026-10-20");

        assertThat(result.value()).contains(Ratio.of(1, 3));
        assertThat(reasons(result.offenders()))
                .containsExactly("Dora holds no valid certificate", "Max holds no valid certificate");
    }

    @Test
    void aCertificateCountsAsLongAsItsTrainingSays() {
        TrainingId yearly = TrainingId.of("yearly");
        OkrProgram program = recorded(trained("clara", yearly, "2026-10-02").withCertified(true)).toBuilder()
                .addTraining(Trainings.C_OKRL.withId(yearly).withValidMonths(12))
                .build();

        assertThat(figure(FigureKind.CERTIFIED, program, "2027-10-02").value()).contains(Ratio.of(1, 3));
        assertThat(figure(FigureKind.CERTIFIED, program, "2027-10-03").value()).contains(Ratio.ZERO);
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
        OkrProgram program = recorded(poor, whole, poor.withDate(LocalDate.of(2026, 11, 20)));

        assertThat(reasons(
                        figure(FigureKind.PILOTS_CLOSED, program, "2026-11-09").offenders()))
                .containsExactly("Nobody has looked back at Sales");
        assertThat(reasons(
                        figure(FigureKind.PILOTS_CLOSED, program, "2026-11-10").offenders()))
                .containsExactly("The review of Sales lacks a case study, learnings, changes or champions");
        assertThat(figure(FigureKind.PILOTS_CLOSED, program, "2026-11-11").value())
                .contains(Ratio.ONE);
        assertThat(figure(FigureKind.PILOTS_CLOSED, program, "2026-11-20").value())
                .as("what is added later does not open it again")
                .contains(Ratio.ONE);
    }

    @Test
    void aPilotThatIsGoneNeedNotBeClosed() {
        OkrProgram program = PROGRAM.toBuilder()
                .roadmap(Works.PLAN.withPilots(UnitId.of("sales"), UnitId.of("marketing")))
                .organization(PROGRAM.organization()
                        .withUnits(PROGRAM.organization().units().stream()
                                .map(unit -> unit.id().equals(UnitId.of("marketing"))
                                        ? unit.withActiveUntil(LocalDate.of(2026, 11, 1))
                                        : unit)
                                .toList()))
                .build();

        FigureResult result = figure(FigureKind.PILOTS_CLOSED, program, "2026-11-10");

        assertThat(result.denominator()).contains(Ratio.ONE);
        assertThat(reasons(result.offenders())).containsExactly("Nobody has looked back at Sales");
        assertThat(reasons(result.notEvaluated())).containsExactly("Marketing does not exist on this day");
    }

    private static Optional<Ratio> meetings(RitualKind kind, OkrProgram program, String date) {
        return Works.figures(program, date).measure(Figure.ofMeetings(kind)).value();
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
        OkrProgram program = PROGRAM.toBuilder().addMeeting(meeting).build();

        assertThat(meetings(RitualKind.REVIEW, program, "2026-10-19")).contains(Ratio.ZERO);
        assertThat(meetings(RitualKind.REVIEW, program, "2026-10-20")).contains(Ratio.ONE);
        assertThat(meetings(RitualKind.CHECK_IN, program, "2026-10-20")).contains(Ratio.ZERO);
    }

    @Test
    void aRetrospectiveIsAMeetingToo() {
        OkrProgram program = PROGRAM.toBuilder()
                .addRetrospective(Retrospective.builder()
                        .id(RetrospectiveId.of("r"))
                        .cycle(Works.AUTUMN.id())
                        .date(LocalDate.of(2026, 12, 29))
                        .build())
                .build();

        assertThat(meetings(RitualKind.RETROSPECTIVE, program, "2026-12-30")).contains(Ratio.ONE);
        OkrProgram before = program.toBuilder()
                .addRetrospective(program.retrospectives()
                        .get(0)
                        .withId(RetrospectiveId.of("before"))
                        .withDate(LocalDate.of(2026, 9, 30)))
                .build();
        assertThat(meetings(RitualKind.RETROSPECTIVE, before, "2026-12-30")).contains(Ratio.ONE);
    }

    @Test
    void anActivityIsDoneOnceOrByEachWhoJoins() {
        OkrProgram program = recorded(
                done("announce", "2026-10-12"),
                done("pilot-workshop", "sales", "2026-10-16"),
                done("department-workshop", "finance", "2026-11-13"),
                done("department-workshop", "2026-11-13"));

        assertThat(activity("announce", "2026-10-11", program).value()).contains(Ratio.ZERO);
        assertThat(reasons(activity("announce", "2026-10-11", program).offenders()))
                .containsExactly("Works has not done it yet");
        assertThat(activity("announce", "2026-10-12", program).value()).contains(Ratio.ONE);
        assertThat(activity("pilot-workshop", "2026-10-20", program).value()).contains(Ratio.ONE);
        FigureResult workshops = activity("department-workshop", "2026-11-20", program);
        assertThat(workshops.value()).contains(Ratio.of(1, 3)); // sales had its own in the pilot
        assertThat(workshops.offenders())
                .extracting(Offender::subject)
                .containsExactly(UnitId.of("marketing"), UnitId.of("north"));
        assertThat(activity("nothing", "2026-11-20", program).text())
                .hasToString("The roadmap of the program has no such activity");
        assertThat(activity("announce", "2026-10-12", program).label())
                .hasToString("Tell everybody the objectives of the organization");
        assertThat(activity("nothing", "2026-11-20", program).label()).hasToString("activity done: nothing");
        assertThat(workshops.text()).hasToString(workshops.label() + ": 1 of 3 has done it (33.3%)");
    }

    private static FigureResult activity(String id, String date, OkrProgram program) {
        return Works.figures(program, date).measure(Figure.ofActivity(ActivityId.of(id)));
    }
}
