package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.rule.catalog.GovernanceFixtures.ADA;
import static org.okr4j.rule.catalog.GovernanceFixtures.BEN;
import static org.okr4j.rule.catalog.GovernanceFixtures.act;
import static org.okr4j.rule.catalog.GovernanceFixtures.led;
import static org.okr4j.rule.catalog.GovernanceFixtures.office;
import static org.okr4j.rule.catalog.GovernanceFixtures.people;
import static org.okr4j.rule.catalog.GovernanceFixtures.review;
import static org.okr4j.rule.catalog.GovernanceFixtures.reviewed;
import static org.okr4j.rule.catalog.GovernanceFixtures.sponsored;
import static org.okr4j.rule.catalog.GovernanceFixtures.using;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.cadence.Cadences;
import org.okr4j.cadence.RitualId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.ScoreUse;
import org.okr4j.organization.SponsorshipAct;
import org.okr4j.organization.SponsorshipKind;
import org.okr4j.organization.SupportFunction;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.NotEvaluated;
import org.okr4j.rule.Rule;
import org.okr4j.rule.RuleFamily;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;

/** Rules on who carries the program, and what scores are used for. */
class GovernanceRulesTest {

    private static final RuleTester HEAD = tester(OkrRules.SPONSOR_IS_THE_HEAD);
    private static final RuleTester COMMITTED = tester(OkrRules.SPONSOR_HAS_COMMITTED_IN_PUBLIC);
    private static final RuleTester SEEN = tester(OkrRules.SPONSOR_IS_SEEN_REGULARLY);
    private static final RuleTester ATTENDS = tester(OkrRules.SPONSOR_ATTENDS_REVIEWS);
    private static final RuleTester LINE = tester(OkrRules.PROGRAM_IS_LED_FROM_THE_LINE);
    private static final RuleTester EXECUTIVE = tester(OkrRules.ORGANIZATION_OBJECTIVE_IS_OWNED_BY_AN_EXECUTIVE);
    private static final RuleTester SENIOR = tester(OkrRules.CHAMPION_IS_SENIOR);
    private static final RuleTester PAY = tester(OkrRules.SCORES_ARE_NOT_TIED_TO_PAY);
    private static final RuleTester CONVERSATION = tester(OkrRules.CONVERSATIONS_WAIT_FOR_THEIR_PHASE);

    @Test
    void theHeadIsOneOfTheSponsors() {
        HEAD.rejects(
                led(office(BEN, Role.HEAD), office(ADA, Role.EXECUTIVE_SPONSOR)),
                "organization.appointments",
                "The program is sponsored by Ada López, and City of Riverton is headed by Ben Ruiz. Win the head as"
                        + " sponsor, for what others sponsor can be put off.");
        HEAD.accepts(
                led(office(BEN, Role.HEAD), office(ADA, Role.EXECUTIVE_SPONSOR), office(BEN, Role.EXECUTIVE_SPONSOR)));
    }

    @Test
    void onlyThoseWhoHoldTheOfficeThatDayCount() {
        OkrProgram until = led(
                office(BEN, Role.HEAD),
                office(BEN, Role.EXECUTIVE_SPONSOR).withUntil(LocalDate.of(2026, 11, 19)),
                office(ADA, Role.EXECUTIVE_SPONSOR));

        assertThat(HEAD.report(until).isClean()).isFalse();
        assertThat(HEAD.asOf(LocalDate.of(2026, 11, 19)).report(until).isClean())
                .isTrue();
    }

    @Test
    void anOfficeThatNobodyHoldsIsAMatterOfTheProfile() {
        OkrProgram nobody = led(office(BEN, Role.HEAD));

        assertThat(reason(HEAD, nobody)).isEqualTo("Nobody is recorded as sponsor.");
        assertThat(reason(SENIOR, nobody)).isEqualTo("Nobody is recorded as champion.");
        assertThat(reason(COMMITTED, nobody)).isEqualTo("Nobody is recorded as sponsor.");
        assertThat(reason(LINE, nobody)).isEqualTo("Neither a sponsor nor a champion is recorded.");
        assertThat(reason(HEAD, led(office(ADA, Role.EXECUTIVE_SPONSOR))))
                .isEqualTo("Nobody is recorded as head of City of Riverton.");
        HEAD.with("asked", "always")
                .rejects(
                        nobody,
                        "organization.appointments",
                        "Nobody sponsors the program of City of Riverton. Win its head as sponsor before anybody else is"
                                + " asked to take part.");
        SENIOR.with("asked", "always")
                .rejects(
                        nobody,
                        "organization.appointments",
                        "Nobody is champion of the program. Appoint somebody of at least the level director who owns the"
                                + " rollout.");
    }

    @Test
    void whereNoOfficeIsRecordedNothingIsAsked() {
        for (RuleTester tester : List.of(HEAD, COMMITTED, SENIOR)) {
            assertThat(reason(tester.with("asked", "always"), Sample.program()))
                    .isEqualTo("Nobody is recorded to hold an office.");
        }
    }

    @Test
    void nothingIsJudgedOfWhatNobodyRecords() {
        for (Rule<?> rule : OkrRules.all()) {
            if (GovernanceFixtures.all().containsKey(rule.id())) {
                assertThat(rule.family()).isEqualTo(RuleFamily.GOVERNANCE);
                assertThat(tester(rule).report(Sample.program()).notEvaluated())
                        .as("%s", rule)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aCommitmentIsOfASponsorAndPublic() {
        assertThat(reason(COMMITTED, sponsored())).isEqualTo("Nothing is recorded that a sponsor has done.");
        COMMITTED
                .with("asked", "always")
                .rejects(
                        sponsored(),
                        "",
                        "Ben Ruiz has not yet committed to the program in public. Make it a point of the next meeting of"
                                + " everybody, and record it.");
        COMMITTED.rejects(
                sponsored(act(SponsorshipKind.PUBLIC_COMMITMENT, "2026-11-03").withPerson(ADA)), "");
        COMMITTED.accepts(sponsored(act(SponsorshipKind.PUBLIC_COMMITMENT, "2026-11-20")));
        assertThat(reason(COMMITTED, sponsored(act(SponsorshipKind.PUBLIC_COMMITMENT, "2026-11-21"))))
                .as("nobody knows on the day before")
                .isEqualTo("Nothing is recorded that a sponsor has done.");
    }

    @ParameterizedTest
    @CsvSource({
        // acts, weeks, looked at, the first days of the weeks named; the last week that is over began on 2026-11-09
        "2026-10-06 2026-10-19 2026-10-26 2026-11-08 2026-11-09, 1, 4, ''",
        "2026-10-06 2026-10-19 2026-11-08 2026-11-15, 1, 4, 2026-10-26",
        "2026-10-06 2026-10-19 2026-11-08 2026-11-16, 1, 4, 2026-10-26 2026-11-09",
        "2026-10-06 2026-10-19 2026-11-08 2026-11-16, 2, 4, ''",
        "2026-10-06, 2, 4, 2026-10-19 2026-10-26 2026-11-02 2026-11-09",
        "2026-10-06, 4, 1, 2026-10-19 2026-10-26 2026-11-02 2026-11-09",
        "2026-10-06, 1, 26, 2026-10-12 2026-10-19 2026-10-26 2026-11-02 2026-11-09",
        "2026-10-26, 4, 4, ''",
        "2026-11-16, 1, 4, ''"
    })
    void theWeeksAreNamedInWhichNobodyWasSeen(String acts, String weeks, String lookedAt, String named) {
        OkrProgram program = sponsored(Arrays.stream(acts.split(" "))
                .map(date -> act(SponsorshipKind.OTHER, date))
                .toArray(SponsorshipAct[]::new));

        assertThat(SEEN.with("weeks", weeks).with("looked-at", lookedAt).report(program).findings().stream()
                        .map(finding -> finding.evidence().get("weeks")))
                .containsExactlyElementsOf(
                        named.isEmpty()
                                ? List.of()
                                : List.of(Arrays.stream(named.split(" "))
                                        .map(LocalDate::parse)
                                        .map(first -> first + ".." + first.plusDays(6))
                                        .toList()
                                        .toString()));
    }

    @Test
    void weeksAreThoseOfTheRoadmapFromItsStartOn() {
        OkrProgram program = sponsored(act(SponsorshipKind.OTHER, "2026-08-01")).toBuilder()
                .roadmap(RoadmapPlan.builder()
                        .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                        .start(LocalDate.of(2026, 11, 5)) // a Thursday
                        .build())
                .build();

        SEEN.with("weeks", "1")
                .rejects(
                        program,
                        "",
                        "No sponsor was seen to act in these weeks: 2026-11-05 to 2026-11-11, 2026-11-12 to 2026-11-18."
                                + " Once in a week is expected. A question in a review or a word before everybody is"
                                + " enough; record it.");
        assertThat(SEEN.with("weeks", "1")
                        .asOf(LocalDate.of(2026, 11, 10))
                        .report(program)
                        .isClean())
                .as("no week is over")
                .isTrue();
    }

    @Test
    void whatOthersDoIsNoSponsorship() {
        OkrProgram program = sponsored(
                act(SponsorshipKind.OTHER, "2026-10-05"),
                act(SponsorshipKind.OTHER, "2026-11-10").withPerson(ADA));

        SEEN.rejects(program, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-01-01", "9999-12-31", "+10000-12-31", "+999999999-12-31"})
    void everyDayHasAnAnswer(String day) {
        OkrProgram program = sponsored(act(SponsorshipKind.OTHER, "2026-10-05"));

        assertThat(SEEN.asOf(LocalDate.parse(day)).report(program).findings())
                .allSatisfy(finding -> assertThat(finding.rule()).hasToString("sponsor-is-seen-regularly"));
    }

    @Test
    void theSponsorIsInTheLastReview() {
        ATTENDS.rejects(
                reviewed(ADA),
                "meetings[0].attended",
                "Ben Ruiz was not in the last review of the objectives of the organization, the latest on 2026-11-05. Set"
                        + " the date so that a sponsor can come, and do not decide on pivots before.");
        ATTENDS.accepts(reviewed(ADA, BEN));
        ATTENDS.accepts(reviewed(ADA).toBuilder()
                .addFact(act(SponsorshipKind.REVIEW_ATTENDED, "2026-11-05"))
                .build());
        ATTENDS.rejects(
                reviewed(ADA).toBuilder()
                        .addFact(act(SponsorshipKind.REVIEW_ATTENDED, "2026-11-06"))
                        .build(),
                "meetings[0].attended");
    }

    @Test
    void soManyReviewsMayBeMissed() {
        OkrProgram two = reviewed(ADA).toBuilder()
                .addMeeting(review("october", "2026-10-08", BEN))
                .build();

        ATTENDS.rejects(two, "meetings[0].attended");
        ATTENDS.with("reviews", "2").accepts(two);
        ATTENDS.with("reviews", "3").accepts(two);
        assertThat(reason(ATTENDS, reviewed()))
                .isEqualTo("No review of the objectives of the organization is recorded with those who came.");
    }

    @Test
    void reviewsOfDepartmentsGoOnWithoutTheSponsor() {
        OkrProgram moved = sponsored().toBuilder()
                .cadence(Cadences.CROSS_DEPARTMENT)
                .addMeeting(review("november", "2026-11-05", ADA)
                        .withRitual(RitualId.of("department-review"))
                        .withUnit(UnitId.of("parks")))
                .build();

        assertThat(ATTENDS.report(moved).notEvaluated()).hasSize(1);
    }

    @Test
    void staffAndConsultantsDoNotLeadAlone() {
        OkrProgram staff = ofHumanResources(
                led(office(ADA, Role.CHAMPION), office(BEN, Role.COACH).withExternal(true)));

        LINE.rejects(
                staff,
                "organization.appointments",
                "All who carry the program come from outside or from human resources: Ada López (champion, human"
                        + " resources), Ben Ruiz (coach, from outside). Win somebody as sponsor or champion who answers"
                        + " for results.");
        LINE.accepts(ofHumanResources(led(office(ADA, Role.CHAMPION), office(BEN, Role.COACH))));
        LINE.accepts(ofHumanResources(led(office(ADA, Role.CHAMPION), office(BEN, Role.EXECUTIVE_SPONSOR))));
        assertThat(reason(LINE, led(office(BEN, Role.COACH).withExternal(true))))
                .as("coaches alone do not tell")
                .isEqualTo("Neither a sponsor nor a champion is recorded.");
    }

    /** The program in which the department, and so Ada, are human resources. */
    private static OkrProgram ofHumanResources(OkrProgram program) {
        Organization organization = program.organization();
        return program.toBuilder()
                .organization(organization.withUnits(organization.units().stream()
                        .map(unit -> unit.id().equals(UnitId.of("parks"))
                                ? unit.withSupportFunction(SupportFunction.PEOPLE)
                                : unit)
                        .toArray(OrgUnit[]::new)))
                .build();
    }

    @Test
    void objectivesOfTheOrganizationBelongToExecutives() {
        OkrProgram owned = Sample.objective(
                Sample.objective(
                        people(PersonLevel.DIRECTOR, PersonLevel.EXECUTIVE),
                        "c2",
                        objective -> objective.withOwner(BEN)),
                "c3",
                objective -> objective.withOwner(Optional.empty()));

        EXECUTIVE.rejects(
                owned,
                "owner",
                "Objective “" + owned.objectives().get(0).title()
                        + "” of the organization is owned by Ada López, of the"
                        + " level director. Let an executive answer for it, who can move people and money; the work may"
                        + " stay where it is.");
        assertThat(EXECUTIVE.asOf(LocalDate.of(2027, 1, 1)).report(owned).isClean())
                .as("the quarter is over")
                .isTrue();
        assertThat(reason(EXECUTIVE, people(PersonLevel.DIRECTOR, PersonLevel.DIRECTOR)))
                .isEqualTo("No executive is listed.");
    }

    @ParameterizedTest
    @CsvSource({
        // the champions' levels, the level asked for, found
        "DIRECTOR, DIRECTOR, director, false",
        "MANAGER, DIRECTOR, director, false",
        "MANAGER, CONTRIBUTOR, director, true",
        "MANAGER, CONTRIBUTOR, manager, false",
        "DIRECTOR, DIRECTOR, executive, true",
        "EXECUTIVE, CONTRIBUTOR, executive, false"
    })
    void oneChampionIsSenior(PersonLevel ada, PersonLevel ben, String level, boolean found) {
        OkrProgram people = people(ada, ben);
        OkrProgram program = people.toBuilder()
                .organization(
                        people.organization().withAppointments(office(ADA, Role.CHAMPION), office(BEN, Role.CHAMPION)))
                .build();

        assertThat(SENIOR.with("level", level).report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void scoresAreForLearning() {
        PAY.rejects(
                using(ScoreUse.COMPENSATION, ScoreUse.LEARNING, ScoreUse.APPRAISAL)
                        .apply(Sample.program()),
                "scoreUses",
                "Scores are used for more than to learn from them: appraisal, compensation. Separate them from pay and"
                        + " appraisals, and say so to everybody.");
        PAY.accepts(using(ScoreUse.LEARNING, ScoreUse.CONVERSATION).apply(Sample.program()));
        assertThat(reason(PAY, Sample.program())).isEqualTo("Nobody has declared what scores are used for.");
    }

    @ParameterizedTest
    @CsvSource({
        // phase 3 begins with week 11, on 2026-12-07
        "2026-09-01, 3, true",
        "2026-12-06, 3, true",
        "2026-12-07, 3, false",
        "2026-12-06, 2, false",
        "2026-12-06, 5, false"
    })
    void conversationsBeginWithTheirPhase(LocalDate asOf, String phase, boolean found) {
        OkrProgram program = using(ScoreUse.CONVERSATION).apply(GovernanceFixtures.inFourPhases());

        assertThat(CONVERSATION
                        .with("from-phase", phase)
                        .asOf(asOf)
                        .report(program)
                        .isClean())
                .isNotEqualTo(found);
    }

    @Test
    void conversationsNeedARoadmap() {
        assertThat(reason(CONVERSATION, using(ScoreUse.CONVERSATION).apply(Sample.program())))
                .isEqualTo("The program follows no roadmap.");
        CONVERSATION.rejects(
                using(ScoreUse.CONVERSATION).apply(GovernanceFixtures.inFourPhases()),
                "scoreUses",
                "Scores are used in conversations on performance before phase 3, “Individual alignment”, has begun on"
                        + " 2026-12-07. Wait until departments are aligned and those who lead the conversations are"
                        + " trained.");
    }

    private static String reason(RuleTester tester, OkrProgram program) {
        List<NotEvaluated> entries = tester.report(program).notEvaluated();
        assertThat(tester.report(program).findings()).isEmpty();
        assertThat(entries).hasSize(1);
        return entries.get(0).reason().toString();
    }

    private static RuleTester tester(Rule<?> rule) {
        return RuleTester.of(rule).asOf(Sample.AS_OF);
    }
}
