package org.okr4j.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.program.TestPrograms.DAY;
import static org.okr4j.program.TestPrograms.ORGANIZATION;
import static org.okr4j.program.TestPrograms.PROGRAM;
import static org.okr4j.program.TestPrograms.head;
import static org.okr4j.program.TestPrograms.person;
import static org.okr4j.program.TestPrograms.unit;
import static org.okr4j.program.TestRollout.ANNOUNCE;
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

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.Meeting;
import org.okr4j.cadence.RitualId;
import org.okr4j.cadence.RitualKind;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.Audience;
import org.okr4j.organization.BodyId;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.TrainingId;
import org.okr4j.organization.TrainingRecord;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.value.ProgramFact;

class RolloutLookupTest {

    private static final UnitId TOWN = UnitId.of("town");
    private static final UnitId WATER = UnitId.of("water");
    private static final UnitId PLANT = UnitId.of("plant");
    private static final PersonId MAYOR = PersonId.of("mayor");
    private static final PersonId ENGINEER = PersonId.of("engineer");
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    private static final OkrProgram TOWN_PROGRAM = PROGRAM.toBuilder()
            .cadence(Cadences.CROSS_DEPARTMENT)
            .roadmap(RoadmapPlan.builder()
                    .roadmap(Roadmaps.CROSS_DEPARTMENT_FIVE_PHASES)
                    .start(BEFORE)
                    .build())
            .addTraining(OWN_COURSE)
            .addOversightBody(COUNCIL)
            .build();

    private static ResolvedProgram with(ProgramFact... facts) {
        return TOWN_PROGRAM.toBuilder()
                .addAllFacts(ImmutableList.copyOf(facts))
                .build()
                .resolve();
    }

    @Test
    void knowsTheMeetingsHeldByADay() {
        ResolvedProgram program = TOWN_PROGRAM.toBuilder()
                .addMeeting(meeting("m1", "department-review", "water", AFTER))
                .addMeeting(meeting("m2", "check-in", "plant", DAY))
                .addMeeting(meeting("m3", "department-review", "water", BEFORE))
                .addMeeting(meeting("m4", "department-review", "town", BEFORE))
                .build()
                .resolve();

        assertThat(ids(program.meetingsOf(RitualId.of("department-review"), DAY)))
                .containsExactly("m3", "m4");
        assertThat(ids(program.meetingsOf(RitualId.of("department-review"), AFTER)))
                .containsExactly("m3", "m4", "m1");
        assertThat(ids(program.meetingsOf(RitualId.of("planning"), AFTER))).isEmpty();
        assertThat(ids(program.meetingsOf(RitualKind.REVIEW, DAY))).containsExactly("m3", "m4");
        assertThat(ids(program.meetingsOf(RitualKind.CHECK_IN, DAY))).containsExactly("m2");
        assertThat(ids(program.meetingsOf(WATER, AFTER))).containsExactly("m3", "m1");
        assertThat(ids(program.meetingsOf(PLANT, BEFORE))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.meetingsOf(UnitId.of("harbor"), DAY))
                .withMessage("Unit 'harbor': id must be one of the program");
    }

    private static List<String> ids(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> meeting.id().toString()).toList();
    }

    @Test
    void knowsWhatSponsorsDid() {
        ResolvedProgram program = with(act("mayor", AFTER), act("mayor", DAY), act("engineer", BEFORE));

        assertThat(program.sponsorshipActs(DAY)).containsExactly(act("engineer", BEFORE), act("mayor", DAY));
        assertThat(program.sponsorshipActs(BEFORE.minusDays(1))).isEmpty();
    }

    @Test
    void knowsWhoTookWhichTraining() {
        TrainingRecord first = trained("mayor", BEFORE);
        ResolvedProgram program = with(trained("mayor", AFTER), trained("engineer", DAY), first);

        assertThat(program.trainingRecords(DAY).get(MAYOR)).containsExactly(first);
        assertThat(program.trainingRecords(AFTER).get(MAYOR)).containsExactly(first, trained("mayor", AFTER));
        assertThat(program.trainingRecords(DAY).keySet()).containsExactly(MAYOR, ENGINEER);
        assertThat(program.training(OWN_COURSE.id())).isEqualTo(OWN_COURSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.training(TrainingId.of("other")))
                .withMessage("Training 'other': id must be one of the program");
    }

    /** The course counts for six months; 31 August and six months is 28 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-31, , 2026-08-30, false",
        "2026-08-31, , 2026-08-31, true",
        "2026-08-31, , 2027-02-28, true",
        "2026-08-31, , 2027-03-01, false",
        "2026-08-31, 2026-09-30, 2026-09-30, true",
        "2026-08-31, 2026-09-30, 2026-10-01, false",
        "2026-08-31, 2028-09-30, 2028-09-30, true",
    })
    void aTrainingCountsForSomeTime(LocalDate taken, LocalDate until, LocalDate date, boolean isInForce) {
        TrainingRecord record = trained("mayor", taken).withValidUntil(Optional.ofNullable(until));

        assertThat(with(record).isInForce(record, date)).isEqualTo(isInForce);
    }

    @Test
    void aTrainingCountsForGoodIfNobodySaysOtherwise() {
        TrainingRecord record = trained("mayor", DAY).withTraining(TrainingId.of("talk"));
        ResolvedProgram program = TOWN_PROGRAM.toBuilder()
                .addTraining(OWN_COURSE.withId(TrainingId.of("talk")).withValidMonths(OptionalInt.empty()))
                .addFact(record)
                .build()
                .resolve();

        assertThat(program.isInForce(record, DAY.plusYears(90))).isTrue();
        assertThat(program.isInForce(record, BEFORE)).isFalse();
    }

    @Test
    void knowsWhatOfTheRoadmapWasDone() {
        ResolvedProgram program = with(done("announce", DAY), done("choose-pilots", DAY), done("announce", AFTER));

        assertThat(program.recordsOf(ANNOUNCE, DAY)).containsExactly(done("announce", DAY));
        assertThat(program.recordsOf(ANNOUNCE, AFTER)).hasSize(2);
        assertThat(program.recordsOf(ANNOUNCE, BEFORE)).isEmpty();
    }

    @Test
    void knowsWhatWasThoughtOfAHeadLast() {
        ResolvedProgram program = with(
                assessment("water", DAY, false),
                assessment("water", DAY, true),
                assessment("water", BEFORE, false),
                assessment("plant", DAY, false));

        assertThat(program.assessmentOf(WATER, DAY)).contains(assessment("water", DAY, true));
        assertThat(program.assessmentOf(WATER, BEFORE)).contains(assessment("water", BEFORE, false));
        assertThat(program.assessmentOf(WATER, BEFORE.minusDays(1))).isEmpty();
        assertThat(program.assessmentOf(TOWN, DAY)).isEmpty();
    }

    @Test
    void knowsWhatEachPersonAgreedToLast() {
        ResolvedProgram program = with(
                agreement("mayor", DAY, "clean-water"),
                agreement("engineer", BEFORE, "clean-town"),
                agreement("mayor", BEFORE, "clean-town"),
                agreement("mayor", AFTER, "modern-plant"));

        assertThat(program.agreements(DAY))
                .containsExactly(agreement("engineer", BEFORE, "clean-town"), agreement("mayor", DAY, "clean-water"));
        assertThat(program.agreements(AFTER))
                .contains(agreement("mayor", AFTER, "modern-plant"))
                .hasSize(2);
        assertThat(program.agreements(BEFORE.minusDays(1))).isEmpty();
    }

    @Test
    void knowsWhatCameOutOfAPilotLast() {
        ResolvedProgram program = with(review("water", DAY, "old"), review("water", DAY, "new"), review("plant", DAY));

        assertThat(program.pilotReviewOf(WATER, DAY)).contains(review("water", DAY, "new"));
        assertThat(program.pilotReviewOf(WATER, BEFORE)).isEmpty();
    }

    @Test
    void knowsTheReportsThatABodyWasGiven() {
        ResolvedProgram program = with(report("council", AFTER), report("council", DAY));

        assertThat(program.reportsTo(COUNCIL.id(), DAY)).containsExactly(report("council", DAY));
        assertThat(program.reportsTo(COUNCIL.id(), AFTER))
                .containsExactly(report("council", DAY), report("council", AFTER));
        assertThat(program.oversightBody(COUNCIL.id())).isEqualTo(COUNCIL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.reportsTo(BodyId.of("senate"), DAY))
                .withMessage("Oversight body 'senate': id must be one of the program");
    }

    /**
     * The town has the departments water and roads, water the team plant with the sub-team pumps, roads the closed team
     * bridges; everybody is head where they work, but for the clerk and for the veteran, who has left. The guest comes from
     * outside, as the foreman once did.
     */
    @ParameterizedTest
    @CsvSource({
        "EVERYBODY, , mayor engineer clerk foreman smith guest builder",
        "EVERYBODY, water, mayor engineer clerk foreman smith guest builder",
        "LEADERSHIP_TEAM, , mayor engineer",
        "SPONSOR, , mayor",
        "CHAMPION, , clerk",
        "COACHES, , foreman guest",
        "EXECUTIVES, , mayor",
        "MANAGERS, , mayor engineer foreman builder",
        "DEPARTMENT_HEADS, , engineer",
        "DEPARTMENT_HEADS, plant, engineer",
        "HEAD, , mayor",
        "HEAD, water, engineer",
        "HEAD, roads, ''",
        "TEAM_LEADS, , foreman smith",
        "TEAM_LEADS, water, foreman smith",
        "TEAM_LEADS, plant, smith",
        "TEAM_LEADS, pumps, ''",
        "MEMBERS, , mayor engineer clerk foreman smith guest builder",
        "MEMBERS, water, engineer clerk foreman smith",
        "MEMBERS, plant, foreman smith",
        "MEMBERS, pumps, smith",
    })
    void knowsWhomAnAudienceMeans(Audience audience, String unit, String people) {
        ResolvedProgram program =
                TOWN_PROGRAM.toBuilder().organization(staffed()).build().resolve();

        assertThat(program.membersOf(audience, Optional.ofNullable(unit).map(UnitId::of), DAY))
                .map(person -> person.id().toString())
                .containsExactly(people.isEmpty() ? new String[0] : people.split(" ", -1));
    }

    @Test
    void anAudienceIsOfAKnownUnit() {
        ResolvedProgram program = PROGRAM.resolve();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.membersOf(Audience.HEAD, Optional.of(UnitId.of("harbor")), DAY))
                .withMessage("Unit 'harbor': id must be one of the program");
    }

    private static Organization staffed() {
        return ORGANIZATION
                .withUnits(
                        unit("town", UnitKind.ORGANIZATION),
                        unit("water", UnitKind.DEPARTMENT).withParent(TOWN),
                        unit("roads", UnitKind.DEPARTMENT).withParent(TOWN),
                        unit("plant", "water"),
                        unit("pumps", UnitKind.SUB_TEAM).withParent(PLANT),
                        unit("bridges", "roads").withActiveUntil(BEFORE))
                .withPeople(
                        leveled("mayor", "town", PersonLevel.EXECUTIVE),
                        leveled("engineer", "water", PersonLevel.DIRECTOR),
                        leveled("clerk", "water", PersonLevel.CONTRIBUTOR),
                        leveled("foreman", "plant", PersonLevel.MANAGER),
                        leveled("smith", "pumps", PersonLevel.CONTRIBUTOR),
                        leveled("guest", "town", PersonLevel.EXECUTIVE),
                        leveled("builder", "bridges", PersonLevel.MANAGER),
                        leveled("veteran", "roads", PersonLevel.EXECUTIVE).withActiveUntil(BEFORE))
                .withAppointments(
                        head("mayor", "town"),
                        head("engineer", "water"),
                        head("veteran", "roads"),
                        head("foreman", "plant"),
                        head("smith", "pumps"),
                        head("builder", "bridges"),
                        head("clerk", "water").withUntil(BEFORE),
                        office("engineer", Role.LEADERSHIP_TEAM, "water"),
                        office("mayor", Role.LEADERSHIP_TEAM, "town"),
                        office("veteran", Role.LEADERSHIP_TEAM, "town"),
                        office("clerk", Role.LEADERSHIP_TEAM, "town").withFrom(AFTER),
                        office("mayor", Role.EXECUTIVE_SPONSOR, "town"),
                        office("clerk", Role.CHAMPION, "water"),
                        office("foreman", Role.FACILITATOR, "plant"),
                        office("guest", Role.COACH, "town").withExternal(true),
                        office("foreman", Role.COACH, "town").withExternal(true).withUntil(BEFORE));
    }

    private static Person leveled(String id, String unit, PersonLevel level) {
        return person(id, unit).withLevel(level);
    }

    private static Appointment office(String person, Role role, String unit) {
        return head(person, unit).withRole(role);
    }
}
