package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestRollout.COUNCIL;
import static org.okr4j.program.TestRollout.OWN_COURSE;
import static org.okr4j.program.TestRollout.act;
import static org.okr4j.program.TestRollout.agreement;
import static org.okr4j.program.TestRollout.assessment;
import static org.okr4j.program.TestRollout.done;
import static org.okr4j.program.TestRollout.meeting;
import static org.okr4j.program.TestRollout.report;
import static org.okr4j.program.TestRollout.review;
import static org.okr4j.program.TestRollout.trained;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.ActionItem;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.RitualId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Audience;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.UnitId;
import org.okr4j.roadmap.ActivityId;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.Roadmap;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.roadmap.TrainingNeed;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.ProgramFact;

/** What a rollout records refers to what is there. */
class RolloutProblemsTest {

    private static final OkrProgram ROLLOUT = PROGRAM.toBuilder()
            .cadence(Cadences.CROSS_DEPARTMENT)
            .roadmap(plan(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES))
            .addTraining(OWN_COURSE)
            .addOversightBody(COUNCIL)
            .build();

    private static RoadmapPlan plan(Roadmap roadmap) {
        return RoadmapPlan.builder().roadmap(roadmap).start(DAY).build();
    }

    @Test
    void whatIsSoundHasNone() {
        OkrProgram program = ROLLOUT.toBuilder()
                .addOversightBody(COUNCIL.withId(BodyId.of("auditor"))
                        .withSubjects(
                                PriorityId.of("health"), ObjectiveId.of("clean-town"), KeyResultId.of("fewer-leaks")))
                .addMeeting(meeting("m1", "check-in", "plant", DAY))
                .addAllFacts(List.of(
                        act("mayor", DAY),
                        trained("mayor", DAY),
                        assessment("water", DAY, true),
                        done("announce", DAY),
                        agreement("mayor", DAY, "clean-town"),
                        review("water", DAY),
                        report("council", DAY)))
                .build();

        assertProblems(program);
    }

    @Test
    void meetingsAreNotHeldBeforeTheRolloutBegins() {
        Meeting tooEarly = meeting("m1", "check-in", "plant", DAY.minusDays(1));
        assertProblems(
                ROLLOUT.toBuilder().addMeeting(tooEarly).build(),
                "meetings[0].date: Meeting 'm1': date must not be before the rollout begins on " + DAY + ": "
                        + DAY.minusDays(1));
        assertProblems(PROGRAM.toBuilder()
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addMeeting(tooEarly)
                .build());
    }

    @Test
    void referencesOfMeetingsLeadSomewhere() {
        ActionItem action = ActionItem.builder()
                .text("Order pumps")
                .owner(PersonId.of("nobody"))
                .build();
        assertProblems(
                ROLLOUT.toBuilder()
                        .addMeeting(meeting("m1", "checkin", "harbor", DAY)
                                .withAttended(PersonId.of("mayor"), PersonId.of("enginer"))
                                .withActions(action))
                        .addMeeting(meeting("m1", "jour-fixe", "water", DAY))
                        .build(),
                "meetings[0].ritual: Meeting 'm1': ritual must be a ritual of the cadence: 'checkin'; did you mean"
                        + " 'check-in'?",
                "meetings[0].unit: Meeting 'm1': unit must be a unit of the program: 'harbor'",
                "meetings[0].attended[1]: Meeting 'm1': attended[1] must be a person of the program: 'enginer'; did you"
                        + " mean 'engineer'?",
                "meetings[0].actions[0].owner: Meeting 'm1': actions[0].owner must be a person of the program:"
                        + " 'nobody'",
                "meetings[1].id: Meeting 'm1': id must be unique in the program: meetings[0] has it already",
                "meetings[1].ritual: Meeting 'm1': ritual must be a ritual of the cadence: 'jour-fixe'");
    }

    @Test
    void subjectsOfOversightBodiesLeadSomewhere() {
        assertProblems(
                ROLLOUT.toBuilder()
                        .addOversightBody(COUNCIL.withSubjects(
                                PriorityId.of("wealth"), ObjectiveId.of("clean-town"), UnitId.of("water")))
                        .addTraining(OWN_COURSE.withId(TrainingId.of("water")))
                        .build(),
                "trainings[1].id: Training 'water': id must be unique in the program: organization.units[1] has it"
                        + " already",
                "oversightBodies[1].id: Oversight body 'council': id must be unique in the program: oversightBodies[0]"
                        + " has it already",
                "oversightBodies[1].subjects[0]: Oversight body 'council': subjects[0] must be a strategic priority of"
                        + " the program: 'wealth'; did you mean 'health'?",
                "oversightBodies[1].subjects[2]: Oversight body 'council': subjects[2] must be a strategic priority, an"
                        + " objective or a key result: 'water'");
    }

    @Test
    void referencesOfFactsLeadSomewhere() {
        PersonId nobody = PersonId.of("nobody");
        OkrProgram program = ROLLOUT.toBuilder()
                .addAllFacts(List.of(
                        act("nobody", DAY),
                        trained("nobody", DAY).withTraining(TrainingId.of("courses")),
                        assessment("harbor", DAY, true).withBy(nobody),
                        done("anounce", DAY).withUnit(UnitId.of("harbor")).withBy(nobody),
                        agreement("nobody", DAY, "clean-town", "clean-air"),
                        review("harbor", DAY).withChampions(nobody),
                        report("senate", DAY).withBy(nobody)))
                .build();
        assertProblems(
                program,
                inProgram("sponsorshipActs[0].person", "a person of the program: 'nobody'"),
                inProgram("trainingRecords[0].person", "a person of the program: 'nobody'"),
                inProgram(
                        "trainingRecords[0].training", "a training of the program: 'courses'; did you mean 'course'?"),
                inProgram("assessments[0].unit", "a unit of the program: 'harbor'"),
                inProgram("assessments[0].by", "a person of the program: 'nobody'"),
                inProgram(
                        "activityRecords[0].activity",
                        "an activity of the roadmap: 'anounce'; did you mean 'announce'?"),
                inProgram("activityRecords[0].unit", "a unit of the program: 'harbor'"),
                inProgram("activityRecords[0].by", "a person of the program: 'nobody'"),
                inProgram("agreements[0].person", "a person of the program: 'nobody'"),
                inProgram("agreements[0].objectives[1]", "an objective of the program: 'clean-air'"),
                inProgram("pilotReviews[0].unit", "a unit of the program: 'harbor'"),
                inProgram("pilotReviews[0].champions[0]", "a person of the program: 'nobody'"),
                inProgram("oversightReports[0].body", "an oversight body of the program: 'senate'"),
                inProgram("oversightReports[0].by", "a person of the program: 'nobody'"));
        assertThat(program.problems())
                .extracting(problem -> Phrasebook.spanish().render(problem.message()))
                .contains(
                        "Programa 'Springfield': activityRecords[0].activity debe ser una actividad de la hoja de ruta:"
                                + " 'anounce'; ¿quería decir 'announce'?",
                        "Programa 'Springfield': oversightReports[0].body debe ser un órgano de supervisión del"
                                + " programa: 'senate'");
    }

    private static String inProgram(String place, String must) {
        return place + ": Program 'Springfield': " + place + " must be " + must;
    }

    @Test
    void whereNothingIsPlannedNothingOfItIsDone() {
        assertProblems(
                PROGRAM.toBuilder()
                        .addMeeting(meeting("m1", "check-in", "plant", DAY))
                        .addFact(done("announce", DAY))
                        .build(),
                "meetings[0].ritual: Meeting 'm1': ritual must be a ritual of the cadence, but there is none:"
                        + " 'check-in'",
                inProgram("activityRecords[0].activity", "an activity of the roadmap, but there is none: 'announce'"));
    }

    @Test
    void trainingsThatARoadmapAsksForAreThere() {
        Roadmap template = Roadmaps.GOVERNMENT_FOUR_PHASES;
        Phase first = template.phases()
                .get(0)
                .withTrainings(TrainingNeed.builder()
                        .audience(Audience.EXECUTIVES)
                        .topic("Objectives")
                        .addTrainings(OWN_COURSE.id(), TrainingId.of("coures"))
                        .build());
        Roadmap own = Roadmap.builder()
                .id(template.id())
                .name("Ours")
                .addPhase(first)
                .addAllPhases(template.phases().subList(1, 4))
                .build();
        assertProblems(
                ROLLOUT.toBuilder().roadmap(plan(own)).build(),
                inProgram(
                        "roadmap.roadmap.phases[0].trainings[0].trainings[1]",
                        "a training of the program: 'coures'; did you mean 'course'?"));
    }

    @Test
    void extensionsOfRitualsAndActivitiesBelongToSomething() {
        assertProblems(ROLLOUT.toBuilder()
                .putExtension(RitualId.of("check-in"), "x-room", "1")
                .putExtension(ActivityId.of("announce"), "x-room", "1")
                .build());
        assertProblems(
                PROGRAM.toBuilder()
                        .putExtension(RitualId.of("check-in"), "x-room", "1")
                        .build(),
                "extensions: Program 'Springfield': extensions must belong to things of the program: 'check-in'");
    }

    @Test
    void aFactOfAnotherKindIsRefused() {
        ProgramFact other = new ProgramFact() {};
        String message = "Fact: kind must be one that programs record, of [CycleTransition, Boundary,"
                + " DependencyDeclaration, Notice, SponsorshipAct, TrainingRecord, HeadAssessment, ActivityRecord,"
                + " Agreement, PilotReview, OversightReport]: "
                + other.getClass().getName();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OkrProgram.builder().addFact(other))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.record(other))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.retract(other))
                .withMessage(message);
    }

    @Test
    void everyKindOfFactStandsAtItsPosition() {
        for (int i = 0; i < FactKind.ALL.size(); i++) {
            assertThat(FactKind.ALL.get(i).position()).isEqualTo(i);
        }
    }

    private static void assertProblems(OkrProgram program, String... problems) {
        assertThat(program.problems())
                .map(problem -> problem.location().property() + ": " + problem.message())
                .containsExactly(problems);
    }
}
