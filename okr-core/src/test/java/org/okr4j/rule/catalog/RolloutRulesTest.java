package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.rule.catalog.RolloutFixtures.IN_WEEK_3;
import static org.okr4j.rule.catalog.RolloutFixtures.IN_WEEK_5;
import static org.okr4j.rule.catalog.RolloutFixtures.IN_WEEK_6;
import static org.okr4j.rule.catalog.RolloutFixtures.IN_WEEK_7;
import static org.okr4j.rule.catalog.RolloutFixtures.PARKS;
import static org.okr4j.rule.catalog.RolloutFixtures.ROADS;
import static org.okr4j.rule.catalog.RolloutFixtures.appointed;
import static org.okr4j.rule.catalog.RolloutFixtures.assessment;
import static org.okr4j.rule.catalog.RolloutFixtures.automated;
import static org.okr4j.rule.catalog.RolloutFixtures.gated;
import static org.okr4j.rule.catalog.RolloutFixtures.phases;
import static org.okr4j.rule.catalog.RolloutFixtures.planned;
import static org.okr4j.rule.catalog.RolloutFixtures.published;
import static org.okr4j.rule.catalog.RolloutFixtures.review;
import static org.okr4j.rule.catalog.RolloutFixtures.sustained;
import static org.okr4j.rule.catalog.RolloutFixtures.taken;
import static org.okr4j.rule.catalog.RolloutFixtures.trained;
import static org.okr4j.rule.catalog.RolloutFixtures.unit;
import static org.okr4j.rule.catalog.RolloutFixtures.withPeople;
import static org.okr4j.rule.catalog.RolloutFixtures.withPlatform;
import static org.okr4j.rule.catalog.RolloutFixtures.withRoads;
import static org.okr4j.rule.catalog.RolloutFixtures.withUnits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.adoption.RoadmapStatus;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Appointment;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.Role;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.roadmap.Comparator;
import org.okr4j.roadmap.Figure;
import org.okr4j.roadmap.FigureKind;
import org.okr4j.roadmap.Indicator;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.Roadmaps;
import org.okr4j.rule.Rule;
import org.okr4j.rule.Sample;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.testkit.RuleTester;
import org.okr4j.text.Message;

/** Rules on how the program is introduced, at their limits. */
class RolloutRulesTest {

    private static final RuleTester ADOPTION = tester(OkrRules.ADOPTION_IS_SUSTAINED);
    private static final RuleTester AUTOMATION = tester(OkrRules.AUTOMATION_COMES_AFTER_A_CYCLE);
    private static final RuleTester CERTIFIED = tester(OkrRules.LEADERS_ARE_CERTIFIED);
    private static final RuleTester CHAMPIONS = tester(OkrRules.CHAMPION_NETWORK_IS_IN_RANGE);
    private static final RuleTester COVERAGE = tester(OkrRules.PHASE_COVERAGE_IS_REACHED);
    private static final RuleTester DURATION = tester(OkrRules.DURATION_FITS_SIZE);
    private static final RuleTester FOUNDATION = tester(OkrRules.FOUNDATION_COMES_BEFORE_CASCADE);
    private static final RuleTester GATE = tester(OkrRules.PHASE_GATE_IS_PASSED);
    private static final RuleTester HEADS = tester(OkrRules.PILOT_HEADS_ARE_ASSESSED);
    private static final RuleTester INDICATOR = tester(OkrRules.PHASE_HAS_AN_INDICATOR);
    private static final RuleTester PILOTS = tester(OkrRules.PILOTS_GO_FIRST);
    private static final RuleTester RANGE = tester(OkrRules.PILOTS_ARE_IN_RANGE);
    private static final RuleTester TRAINING = tester(OkrRules.TRAINING_COMES_BEFORE_PHASE);

    private static RuleTester tester(Rule<OkrProgram> rule) {
        return RuleTester.of(rule).asOf(Sample.AS_OF);
    }

    private static void assertNotEvaluated(RuleTester rule, OkrProgram program, String reason) {
        assertThat(rule.report(program).findings()).isEmpty();
        assertThat(rule.report(program).notEvaluated())
                .extracting(entry -> entry.reason().toString())
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adoption-is-sustained",
                "automation-comes-after-a-cycle",
                "champion-network-is-in-range",
                "duration-fits-size",
                "leaders-are-certified",
                "phase-coverage-is-reached",
                "phase-gate-is-passed",
                "phase-has-an-indicator",
                "pilot-heads-are-assessed",
                "pilots-are-in-range",
                "pilots-go-first",
                "training-comes-before-phase"
            })
    void nothingIsExpectedOfAProgramWithoutARoadmap(String id) {
        Rule<?> rule = OkrRules.all().rules().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow();

        assertNotEvaluated(RuleTester.of(rule).asOf(Sample.AS_OF), Sample.program(), "The program follows no roadmap.");
    }

    // the foundation

    @Test
    void theFoundationIsMissingForEachTimeOfItsOwn() {
        OkrProgram program = Sample.plus(
                onlyBelow(),
                Stream.of(Sample.objective("p7", "parks").withCycle(Sample.NEXT_QUARTER.id()))
                        .toList());

        assertThat(FOUNDATION.report(program).findings())
                .extracting(finding -> finding.evidence().get("cycle"))
                .containsExactlyInAnyOrder("2026-q4", "2027-q1");
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, false", "CLOSED, false", "REVIEWED, true", "DEPRIORITIZED, true", "CANCELLED, true"})
    void onlyWhatIsPublicOfTheOrganizationIsAFoundation(LifecycleState state, boolean found) {
        OkrProgram program = Sample.objective(onlyBelow(), "c1", objective -> to(state, objective));

        assertThat(FOUNDATION.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void anObjectiveOfTheYearIsAFoundationForItsQuarters() {
        FOUNDATION.accepts(Sample.objective(
                onlyBelow(), "c1", objective -> to(LifecycleState.PUBLISHED, objective.withCycle(Sample.YEAR.id()))));
        FOUNDATION.rejects(
                Sample.objective(
                        onlyBelow(),
                        "c1",
                        objective -> to(LifecycleState.PUBLISHED, objective.withCycle(Sample.LAST_QUARTER.id()))),
                "");
    }

    @Test
    void nobodyIsAheadWhereNobodyHasPublishedOrAllIsOver() {
        assertNotEvaluated(
                FOUNDATION,
                Sample.each(Sample.program(), objective -> objective.withTransitions()),
                "No unit below the organization has published yet.");
        assertNotEvaluated(
                FOUNDATION.asOf(LocalDate.of(2027, 1, 1)),
                onlyBelow(),
                "No unit below the organization has published yet.");
        assertNotEvaluated(
                FOUNDATION.asOf(LocalDate.of(2026, 10, 1)),
                onlyBelow(),
                "No unit below the organization has published yet.");
    }

    private static OkrProgram onlyBelow() {
        return Sample.each(
                Sample.program(),
                objective -> objective.unit().equals(PARKS) ? objective : objective.withTransitions());
    }

    private static Objective to(LifecycleState state, Objective objective) {
        Transition end =
                Transition.builder().to(state).date(LocalDate.of(2026, 10, 1)).build();
        return state == LifecycleState.CLOSED
                ? objective.withTransitions(
                        end.withTo(LifecycleState.PUBLISHED).withDate(LocalDate.of(2026, 9, 30)), end)
                : objective.withTransitions(end);
    }

    // those who go first

    @ParameterizedTest
    @CsvSource({"2026-11-01, false", "2026-11-02, true", "2026-11-29, true", "2026-11-30, false"})
    void somebodyIsNamedFromThePilotPhaseOnUntilAllHaveJoined(LocalDate asOf, boolean found) {
        OkrProgram program = planned(onlyTop(), LocalDate.of(2026, 10, 19));

        assertThat(PILOTS.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
        assertThat(PILOTS.asOf(asOf).report(program).notEvaluated()).hasSize(found ? 0 : 1);
    }

    @Test
    void thatNobodyIsNamedIsSaid() {
        PILOTS.rejects(
                planned(Sample.program(), IN_WEEK_3),
                "roadmap",
                "In phase 2 (Try), which began on 2026-11-16, some units are to go first, and none is named. Choose two or"
                        + " three departments whose heads want it, and let all others wait for what they learn.");
    }

    @Test
    void othersWaitForAWholeReview() {
        OkrProgram waiting = planned(withRoads(Sample.program()), IN_WEEK_5, ROADS);

        PILOTS.rejects(
                waiting,
                "",
                "Parks Department has published, and one that goes first has not been looked back at in full: Roads"
                        + " Department. Record what was learned there, what will be done differently and who helps the"
                        + " others, before more begin.");
        PILOTS.rejects(
                waiting.toBuilder().addFact(review("roads").withLearnings()).build(), "");
        PILOTS.rejects(
                waiting.toBuilder()
                        .addFact(review("roads").withDate(LocalDate.of(2026, 11, 21)))
                        .build(),
                "");
        PILOTS.accepts(waiting.toBuilder().addFact(review("roads")).build());
    }

    @Test
    void onlyOtherDepartmentsWhosePhaseIsOpenAreAhead() {
        PILOTS.accepts(planned(withRoads(onlyTop()), IN_WEEK_5, ROADS));
        PILOTS.accepts(planned(Sample.program(), IN_WEEK_5, PARKS));
        PILOTS.accepts(planned(withRoads(Sample.program()), IN_WEEK_3, ROADS));
        PILOTS.accepts(planned(Sample.plus(onlyTop(), Sample.objectives("t", "trails", 1)), IN_WEEK_5, PARKS));
    }

    @Test
    void aRoadmapWithoutPilotsNeedsNone() {
        OkrProgram program = phases(phase -> phase.withPilotsOnly(false)).apply(planned(Sample.program(), IN_WEEK_5));

        assertNotEvaluated(PILOTS, program, "The roadmap has no phase for pilots.");
        assertNotEvaluated(RANGE, program, "The roadmap has no phase for pilots.");
        assertNotEvaluated(HEADS, program, "The roadmap has no phase for pilots.");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false", "4, true"})
    void twoOrThreeGoFirst(int count, boolean found) {
        OkrProgram program = withPilots(count);

        assertThat(RANGE.report(program).isClean()).isNotEqualTo(found);
        RANGE.with("least", "1").with("most", "4").accepts(program);
    }

    @Test
    void pilotsCountOnceAndOnlyAsLongAsTheyExist() {
        OkrProgram program = withPilots(4);
        OrgUnit gone = program.organization().units().get(4).withActiveUntil(LocalDate.of(2026, 11, 19));

        RANGE.rejects(program, "roadmap.pilots", "4 units go first: D1, D2, D3, D4. Choose 2 to 3.");
        RANGE.accepts(program.toBuilder()
                .organization(program.organization()
                        .withUnits(program.organization().units().stream()
                                .map(unit -> unit.id().equals(gone.id()) ? gone : unit)
                                .toList()))
                .build());
        RANGE.rejects(planned(Sample.program(), IN_WEEK_3, PARKS, PARKS), "roadmap.pilots");
    }

    @Test
    void onceThePilotIsOverItIsTooLateToChoose() {
        OkrProgram program = planned(Sample.program(), IN_WEEK_5, PARKS);

        assertNotEvaluated(
                RANGE, program, "There is nothing to decide about it anymore: phase 2 (Try) ended on 2026-11-15.");
        assertNotEvaluated(RANGE, planned(Sample.program(), IN_WEEK_3), "No unit is named to go first.");
    }

    private static OkrProgram withPilots(int count) {
        OrgUnit[] departments = IntStream.rangeClosed(1, count)
                .mapToObj(number -> unit("d" + number, "D" + number, UnitKind.DEPARTMENT))
                .toArray(OrgUnit[]::new);
        OkrProgram bare = Sample.program().toBuilder()
                .organization(Sample.program()
                        .organization()
                        .withPeople()
                        .withUnits(Sample.program().organization().units().subList(0, 1)))
                .objectives(List.of())
                .build();
        return planned(
                withUnits(departments).apply(bare),
                IN_WEEK_3,
                Arrays.stream(departments).map(OrgUnit::id).toArray(UnitId[]::new));
    }

    private static OkrProgram onlyTop() {
        return Sample.each(
                Sample.program(),
                objective -> objective.unit().equals(PARKS) ? objective.withTransitions() : objective);
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "true, false, true", "false, true, true", "false, false, true"})
    void headsAreEngagedAndReady(boolean engaged, boolean ready, boolean found) {
        OkrProgram program = planned(Sample.program(), IN_WEEK_3, PARKS).toBuilder()
                .addFact(assessment("parks"))
                .addFact(assessment("parks")
                        .withDate(LocalDate.of(2026, 11, 5))
                        .withEngaged(engaged)
                        .withChangeReady(ready))
                .build();

        assertThat(HEADS.report(program).isClean()).isNotEqualTo(found);
    }

    @Test
    void headsWhoDoNotWantItAreNamed() {
        HEADS.rejects(
                planned(Sample.program(), IN_WEEK_3, PARKS).toBuilder()
                        .addFact(assessment("parks").withEngaged(false))
                        .build(),
                "roadmap.pilots",
                "These units go first, though their heads were last thought not to be engaged, or not ready for something"
                        + " new: Parks Department. Win them over first, or begin elsewhere.");
    }

    @Test
    void whereNobodyIsAssessedTheProfileDecides() {
        OkrProgram program = planned(Sample.program(), IN_WEEK_3, PARKS);

        assertNotEvaluated(
                HEADS, program, "No head has been assessed, and the profile asks for it only where others were.");
        HEADS.with("asked", "always").rejects(program, "roadmap.pilots");
        HEADS.rejects(
                withRoads(program).toBuilder().addFact(assessment("roads")).build(), "roadmap.pilots");
    }

    // phases

    @Test
    void onlyTheGateOfThePlannedPhaseIsLookedAt() {
        OkrProgram program = gated(planned(Sample.program(), IN_WEEK_6, PARKS));

        GATE.rejects(
                program,
                "",
                "By its weeks phase 3 (Widen) began on 2026-11-09, and not all is there that it needs: platform chosen:"
                        + " at least 1: not met. No platform is chosen. Settle that first, or put the plan off.");
        assertThat(RoadmapStatus.of(RolloutFigures.of(
                                Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), Sample.AS_OF)))
                        .orElseThrow()
                        .mayStart(PhaseId.of("phase-3"))
                        .missing())
                .as("as the status of the roadmap has it")
                .extracting(Message::toString)
                .containsExactly("platform chosen: at least 1: not met. No platform is chosen");
        GATE.accepts(withPlatform(program));
        GATE.accepts(
                phases(phase -> phase.number() == 3 ? phase.withEntry() : phase).apply(program));
        GATE.asOf(LocalDate.of(2026, 10, 20)).accepts(program);
        assertNotEvaluated(GATE.asOf(LocalDate.of(2026, 10, 11)), program, "The roadmap has no phase for this day.");
    }

    @Test
    void whatCannotBeMeasuredIsNotMissingForCertain() {
        Indicator looked = Indicator.of(Figure.of(FigureKind.PILOTS_CLOSED), Comparator.AT_LEAST, "1");
        OkrProgram program = phases(phase -> phase.number() == 3 ? phase.withEntry(looked) : phase)
                .apply(planned(Sample.program(), IN_WEEK_6));

        assertNotEvaluated(
                GATE,
                program,
                "Nothing is known to keep phase 3 (Widen) from beginning, but not everything can be measured: pilots looked"
                        + " back at: at least 100%: cannot be measured. No pilot is chosen.");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, false", "2026-11-16, true", "2026-11-22, true", "2026-11-23, false"})
    void inItsLastWeekAPhaseIsMeasured(LocalDate asOf, boolean found) {
        Indicator looked = Indicator.of(Figure.of(FigureKind.PILOTS_CLOSED), Comparator.AT_LEAST, "1");
        OkrProgram program = phases(phase -> phase.number() == 3 ? phase.withIndicators(looked) : phase)
                .apply(planned(Sample.program(), IN_WEEK_6));

        assertThat(INDICATOR.asOf(asOf).report(program).isClean()).isNotEqualTo(found);
        INDICATOR.accepts(phases(phase -> phase.number() == 3 ? phase.withIndicators(looked) : phase)
                .apply(planned(Sample.program(), IN_WEEK_6, PARKS)));
    }

    @Test
    void whyAPhaseCannotBeMeasuredIsSaid() {
        Indicator looked = Indicator.of(Figure.of(FigureKind.PILOTS_CLOSED), Comparator.AT_LEAST, "1");

        INDICATOR.rejects(
                phases(phase -> phase.number() == 3 ? phase.withIndicators(looked) : phase)
                        .apply(planned(Sample.program(), IN_WEEK_6)),
                "",
                "The last week of phase 3 (Widen) has begun, and none of its indicators can be measured: No pilot is"
                        + " chosen. Record what is missing, or choose a figure that you have.");
    }

    @Test
    void eachPhaseWithoutAnIndicatorIsFound() {
        OkrProgram program = phases(phase -> phase.withIndicators()).apply(planned(Sample.program(), IN_WEEK_6));

        assertThat(INDICATOR.report(program).findings())
                .extracting(finding -> finding.evidence().get("phase"))
                .containsExactlyInAnyOrder("phase-1", "phase-2", "phase-3", "phase-4");
    }

    @Test
    void fourOfFiveDepartmentsAreEnoughUntilThePhaseEnds() {
        OkrProgram program = withDepartments(4);

        COVERAGE.accepts(planned(program, IN_WEEK_6));
        COVERAGE.with("share", "0.81").rejects(planned(program, IN_WEEK_6), "");
        COVERAGE.rejects(
                planned(program, IN_WEEK_7),
                "",
                "Since phase 3 (Widen) ended on 2026-11-15, 100% of the departments are expected to have published; 4 of 5"
                        + " have (80%). Agree with those that are missing on when they will: Roads Department.");
        COVERAGE.with("share-after", "0.8").accepts(planned(program, IN_WEEK_7));
        assertNotEvaluated(
                COVERAGE,
                planned(program, IN_WEEK_5),
                "It is looked at from 2026-11-23 on, the last week of phase 3 (Widen).");
    }

    @Test
    void whereNoPhaseEndsOrAsksThereIsNoCoverageToReach() {
        OkrProgram program = planned(Sample.program(), IN_WEEK_7);

        assertNotEvaluated(
                COVERAGE,
                phases(phase -> phase.withPublishers(UnitKind.ORGANIZATION)).apply(program),
                "No phase of the roadmap lets departments publish.");
        assertNotEvaluated(
                COVERAGE,
                phases(phase -> phase.number() == 4
                                ? phase.withPublishers(UnitKind.DEPARTMENT)
                                : phase.withPublishers(UnitKind.ORGANIZATION))
                        .apply(program),
                "Departments join in phase 4 (Keep on), which has no end by which they would have to.");
    }

    /** The sample with so many departments that have published, parks among them, and roads, which have not. */
    private static OkrProgram withDepartments(int count) {
        OkrProgram program = withRoads(Sample.program());
        for (int number = 2; number <= count; number++) {
            String id = "d" + number;
            program = Sample.plus(
                    withUnits(unit(id, "Department " + number, UnitKind.DEPARTMENT))
                            .apply(program),
                    Sample.objectives("q" + id + "-", id, 1));
        }
        return program;
    }

    @Test
    void onlyThoseWhoAreMeantHaveToBeTrained() {
        OkrProgram program = planned(Sample.program(), IN_WEEK_5, PARKS);

        assertNotEvaluated(TRAINING, program, "The program records nobody who took a training.");
        TRAINING.accepts(trained(program, taken()));
        TRAINING.rejects(
                trained(program, taken().withValidUntil(LocalDate.of(2026, 11, 19))),
                "",
                "Since 2026-11-16 the program is in phase 3 (Widen), for which Ada López lacks a training. Have that"
                        + " person learn what the phase asks for, or record that it was learned: writing.");
        TRAINING.accepts(trained(program, taken().withValidUntil(Sample.AS_OF)));
        assertNotEvaluated(
                TRAINING,
                trained(planned(Sample.program(), IN_WEEK_7, PARKS), taken()),
                "No phase that is under way or near wants anybody trained who is listed.");
        assertNotEvaluated(
                TRAINING.asOf(LocalDate.of(2026, 9, 1)),
                trained(program, taken()),
                "The program records nobody who took a training.");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, 0", "2026-11-02, 1", "2026-11-22, 1", "2026-11-23, 0"})
    void trainingIsLookedAtFromAWeekBeforeThePhaseOnUntilItEnds(LocalDate asOf, int found) {
        OkrProgram program =
                trained(planned(Sample.program(), IN_WEEK_6, PARKS), taken().withValidUntil(LocalDate.of(2026, 10, 1)));

        assertThat(TRAINING.asOf(asOf).report(program).findings()).hasSize(found);
        assertThat(TRAINING.asOf(asOf).report(program).notEvaluated()).hasSize(1 - found);
    }

    @Test
    void whoWillLackATrainingIsSaidInTime() {
        OkrProgram program =
                trained(planned(Sample.program(), IN_WEEK_6, PARKS), taken().withValidUntil(LocalDate.of(2026, 10, 1)));

        TRAINING.asOf(LocalDate.of(2026, 11, 5))
                .rejects(
                        program,
                        "",
                        "On 2026-11-09 the program comes to phase 3 (Widen), for which Ada López lacks a training. Have that"
                                + " person learn before what the phase asks for, or record that it was learned: writing.");
        assertThat(TRAINING.with("days-before", "3")
                        .asOf(LocalDate.of(2026, 11, 5))
                        .report(program)
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49, true", "50, true", "500, true", "501, true", "3000, true"})
    void sixWeeksAreTooFewForAnybody(int headcount, boolean found) {
        assertThat(DURATION.report(withPeople(planned(Sample.program(), IN_WEEK_6, PARKS), headcount))
                        .isClean())
                .isNotEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"30, true", "500, true", "650, true", "750, true", "751, false", "3000, false"})
    void tenWeeksAreEnoughForSevenHundredAndFifty(int headcount, boolean enough) {
        OkrProgram program = phases(RolloutFixtures::slower).apply(planned(Sample.program(), IN_WEEK_6, PARKS));

        assertThat(DURATION.report(withPeople(program, headcount)).isClean()).isEqualTo(enough);
    }

    @Test
    void aRoadmapOfTheLibraryIsNotTooLongByItself() {
        OkrProgram program = withPeople(
                Sample.program().toBuilder()
                        .roadmap(RoadmapPlan.builder()
                                .roadmap(Roadmaps.GOVERNMENT_FOUR_PHASES)
                                .start(IN_WEEK_6)
                                .build())
                        .build(),
                200);
        RoadmapPlan plan = program.roadmap().orElseThrow();

        DURATION.accepts(program);
        DURATION.rejects(
                program.toBuilder()
                        .roadmap(plan.withRoadmap(plan.roadmap().stretchedTo(17)))
                        .build(),
                "roadmap",
                "The roadmap takes 17 weeks until it goes on for good; with 200 people 8 to 12 are usual. Shorten its phases,"
                        + " or say what takes longer here.");
        assertNotEvaluated(
                DURATION,
                planned(Sample.program(), IN_WEEK_6, PARKS),
                "Nobody has said how many people work in the organization.");
    }

    @Test
    void automationWaitsForAClosedCycle() {
        OkrProgram early = planned(published("2026-07-02").apply(inLastQuarter()), LocalDate.of(2026, 7, 1)).toBuilder()
                .addFact(automated("2026-11-10"))
                .build();

        AUTOMATION.rejects(
                early,
                "",
                "This was done before a full cycle of the rollout was closed: “Automate reports” (2026-11-10). Go through"
                        + " the cycle by hand, close it, and connect then what people really looked at.");
        AUTOMATION.accepts(closed(early, "2026-10-05"));
        AUTOMATION.rejects(closed(early, "2026-11-21"), "");
        AUTOMATION.with("cycles", "2").rejects(closed(early, "2026-10-05"), "");
        AUTOMATION.with("activities", "automate-reports").rejects(early, "");
        assertThat(AUTOMATION.with("activities", "connect-data").report(early).notEvaluated())
                .extracting(entry -> entry.reason().toString())
                .containsExactly("The roadmap has no activity in which data is connected or reports are automated.");
        assertThat(AUTOMATION.asOf(LocalDate.of(2026, 11, 9)).report(early).findings())
                .isEmpty();
    }

    private static OkrProgram inLastQuarter() {
        return Sample.each(Sample.program(), objective -> objective.withCycle(Sample.LAST_QUARTER.id()));
    }

    private static OkrProgram closed(OkrProgram program, String date) {
        return program.toBuilder()
                .addFact(CycleTransition.builder()
                        .cycle(Sample.LAST_QUARTER.id())
                        .to(CycleState.ACTIVE)
                        .date(LocalDate.of(2026, 7, 1))
                        .build())
                .addFact(CycleTransition.builder()
                        .cycle(Sample.LAST_QUARTER.id())
                        .to(CycleState.CLOSED)
                        .date(LocalDate.parse(date))
                        .build())
                .build();
    }

    // the last phase

    @Test
    void adoptionIsMoreThanTheLimitInTheLastPhase() {
        OkrProgram half = Sample.each(
                sustained(),
                objective -> objective.unit().equals(PARKS)
                        ? objective.withKeyResults(objective.keyResults().stream()
                                .map(keyResult -> keyResult.withCheckIns())
                                .toList())
                        : objective);

        ADOPTION.rejects(
                half,
                "",
                "In phase 4 (Keep on), more than 85% of the units in scope are expected to publish and to check in every"
                        + " week; 1 of 2 does (50%). Find out what keeps the others from it: Parks Department.");
        ADOPTION.with("above", "0.5").rejects(half, "");
        ADOPTION.with("above", "0.49").accepts(half);
        assertNotEvaluated(
                ADOPTION,
                planned(half, IN_WEEK_6, PARKS),
                "Nothing is expected of it before phase 4 (Keep on) begins on 2026-11-23.");
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false", "12, false", "13, true"})
    void sixToTwelveChampions(int count, boolean found) {
        assertThat(CHAMPIONS.report(withChampions(count)).isClean()).isNotEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        // people, champions, found: one for 50 people each, from 6 to 12 at 300 to 600
        "40, 0, true",
        "40, 1, false",
        "86, 1, true",
        "86, 2, false",
        "86, 12, false",
        "86, 13, true",
        "300, 5, true",
        "300, 6, false",
        "2000, 5, true",
        "2000, 6, false",
        "2000, 40, false",
        "2000, 41, true"
    })
    void theNetworkGrowsWithTheOrganization(int people, int count, boolean found) {
        OkrProgram program = count == 0 ? appointed(sustained(), Role.COACH) : withChampions(count);

        assertThat(CHAMPIONS.report(RolloutFixtures.withPeople(program, people)).isClean())
                .isNotEqualTo(found);
        assertThat(CHAMPIONS
                        .with("people-each", "1000")
                        .with("least", "1")
                        .report(RolloutFixtures.withPeople(program, people))
                        .isClean())
                .isEqualTo(count >= 1 && count <= 12);
    }

    @Test
    void championsFromOutsideAreNotOfTheNetwork() {
        OkrProgram program = appointed(sustained(), Role.CHAMPION);
        Appointment own = program.organization().appointments().get(0);

        CHAMPIONS.with("least", "1").accepts(program);
        CHAMPIONS
                .with("least", "1")
                .rejects(
                        program.toBuilder()
                                .organization(program.organization().withAppointments(own.withExternal(true)))
                                .build(),
                        "");
        assertNotEvaluated(CHAMPIONS, sustained(), "The program records no appointments.");
        assertNotEvaluated(
                CHAMPIONS,
                planned(program, IN_WEEK_6, PARKS),
                "Nothing is expected of it before phase 4 (Keep on) begins on 2026-11-23.");
    }

    private static OkrProgram withChampions(int count) {
        OkrProgram program = sustained();
        return program.toBuilder()
                .organization(program.organization()
                        .withPeople(Stream.concat(
                                        program.organization().people().stream(),
                                        IntStream.rangeClosed(1, count).mapToObj(RolloutRulesTest::person))
                                .toList())
                        .withAppointments(IntStream.rangeClosed(1, count)
                                .mapToObj(number -> Appointment.builder()
                                        .person(person(number).id())
                                        .role(Role.CHAMPION)
                                        .unit(PARKS)
                                        .from(LocalDate.of(2026, 9, 1))
                                        .build())
                                .toList()))
                .build();
    }

    private static Person person(int number) {
        return Person.builder()
                .id(PersonId.of("person-" + number))
                .name("Person " + number)
                .level(PersonLevel.MANAGER)
                .unit(PARKS)
                .build();
    }

    @Test
    void oneLeaderInTwentyIsCertified() {
        OkrProgram twenty = trained(withChampions(19), taken().withCertified(true));

        CERTIFIED.accepts(twenty);
        CERTIFIED.with("least", "0.051").rejects(twenty, "");
        CERTIFIED.rejects(
                trained(withChampions(20), taken().withCertified(true)),
                "",
                "In phase 4 (Keep on), at least 5% of those who lead are expected to hold a valid certificate; 1 of 21 does"
                        + " (4.7%). Have some of them trained to coach the others.");
        assertNotEvaluated(CERTIFIED, sustained(), "The program records nobody who took a training.");
        assertNotEvaluated(
                CERTIFIED,
                trained(planned(sustained(), IN_WEEK_6, PARKS), taken()),
                "Nothing is expected of it before phase 4 (Keep on) begins on 2026-11-23.");
    }

    // signs of life

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, NONE",
        "2027-01-01, ALIVE",
        "2027-01-02, RESTS",
        "2027-04-01, RESTS",
        "2027-04-02, ABANDONED",
        "2030-01-01, ABANDONED"
    })
    void aQuarterIsARestAndTwoAreTheEnd(LocalDate asOf, String expected) {
        assertThat(lifeOf(Sample.program(), asOf)).isEqualTo(expected);
    }

    @Test
    void checkInsAreSignsOfLifeOnceTheyAreMade() {
        OkrProgram program = Sample.keyResult(
                Sample.program(),
                "p2-1",
                keyResult -> keyResult.withCheckIns(checkIn("2026-12-01"), checkIn("2027-03-10")));

        assertThat(lifeOf(program, LocalDate.of(2027, 2, 28))).isEqualTo("ALIVE");
        assertThat(lifeOf(program, LocalDate.of(2027, 3, 1))).isEqualTo("RESTS");
        assertThat(lifeOf(program, LocalDate.of(2027, 3, 10))).isEqualTo("ALIVE");
        assertThat(lifeOf(program, LocalDate.of(2027, 9, 9))).isEqualTo("RESTS");
        assertThat(lifeOf(program, LocalDate.of(2027, 9, 10))).isEqualTo("ABANDONED");
    }

    private static CheckIn checkIn(String date) {
        return CheckIn.builder()
                .date(LocalDate.parse(date))
                .measurement(Measurement.number("50"))
                .build();
    }

    private static String lifeOf(OkrProgram program, LocalDate asOf) {
        RuleTester rest = RuleTester.of(OkrRules.PROGRAM_DOES_NOT_REST).asOf(asOf);
        RuleTester end = RuleTester.of(OkrRules.PROGRAM_IS_NOT_ABANDONED).asOf(asOf);
        boolean rests = !rest.report(program).isClean();
        boolean isOver = !end.report(program).isClean();
        assertThat(rests && isOver).as("one leaves it to the other").isFalse();
        if (!rest.report(program).notEvaluated().isEmpty()) {
            return end.report(program).notEvaluated().isEmpty() ? "ONE DOES NOT KNOW" : "NONE";
        }
        return Stream.of(
                        Optional.of("RESTS").filter(any -> rests),
                        Optional.of("ABANDONED").filter(any -> isOver))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("ALIVE");
    }
}
