package org.okr4j.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.FiscalCalendar;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Organization;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PersonLevel;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.program.Boundary;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Light;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** A city that has come to the end of 2026 and makes the first quarter of 2027 from the last of 2026. */
class NextCycleTest {

    private static final Cycle OLD = FiscalCalendar.CALENDAR_YEAR.quarter(2026, 4);
    private static final Cycle NEW = FiscalCalendar.CALENDAR_YEAR.quarter(2027, 1);
    private static final Cycle YEAR = FiscalCalendar.CALENDAR_YEAR.year(2026);
    private static final Cycle SCHOOL_YEAR = Cycle.builder()
            .id(CycleId.of("school"))
            .label("School year")
            .dates(DateRange.parse("2026-09-01..2027-07-31"))
            .build();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final UnitId CITY = UnitId.of("city");
    private static final UnitId PARKS = UnitId.of("parks");

    private static final Organization ORGANIZATION = Organization.builder()
            .name("Springfield")
            .addPriority(StrategicPriority.builder()
                    .id(PriorityId.of("health"))
                    .title("Public health")
                    .build())
            .addUnits(
                    unit("city", UnitKind.ORGANIZATION),
                    unit("parks", UnitKind.DEPARTMENT).withParent(CITY),
                    unit("fair", UnitKind.PROJECT_TEAM).withParent(CITY).withActiveUntil(LocalDate.of(2026, 12, 31)))
            .addPeople(
                    person("ada"),
                    person("ben").withActiveUntil(LocalDate.of(2026, 12, 31)),
                    person("cleo").withActiveUntil(LocalDate.of(2027, 1, 1)))
            .build();

    private static OrgUnit unit(String id, UnitKind kind) {
        return OrgUnit.builder().id(UnitId.of(id)).name("Unit " + id).kind(kind).build();
    }

    private static Person person(String id) {
        return Person.builder()
                .id(PersonId.of(id))
                .name("Person " + id)
                .level(PersonLevel.MANAGER)
                .unit(CITY)
                .build();
    }

    private static Objective draft(String id, KeyResult... keyResults) {
        return Objective.builder()
                .id(ObjectiveId.of(id))
                .unit(PARKS)
                .cycle(OLD.id())
                .title("Title of " + id)
                .addKeyResults(keyResults)
                .build();
    }

    private static Objective objective(String id, KeyResult... keyResults) {
        return draft(id, keyResults).withTransitions(transition(LifecycleState.PUBLISHED, "2026-10-01"));
    }

    private static KeyResult keyResult(String id, Measure measure, Measurement... reported) {
        KeyResult.Builder keyResult =
                KeyResult.builder().id(KeyResultId.of(id)).text("Text of " + id).measure(measure);
        for (int i = 0; i < reported.length; i++) {
            keyResult.addCheckIn(CheckIn.builder()
                    .date(LocalDate.of(2026, 11, 1 + i))
                    .measurement(reported[i])
                    .build());
        }
        return keyResult.build();
    }

    private static KeyResult keyResult(String id, Measure measure, String... reported) {
        return keyResult(
                id, measure, Arrays.stream(reported).map(Measurement::number).toArray(Measurement[]::new));
    }

    private static KeyResult open(String id) {
        return keyResult(id, Measure.increase("40", "60"), "50");
    }

    private static KeyResult reached(String id) {
        return keyResult(id, Measure.increase("40", "60"), "61");
    }

    private static Transition transition(LifecycleState state, String date) {
        return Transition.builder().to(state).date(LocalDate.parse(date)).build();
    }

    private static KeyResult ended(KeyResult keyResult, LifecycleState state) {
        return keyResult.withTransitions(transition(state, "2026-12-01"));
    }

    private static Objective ended(Objective objective, LifecycleState state) {
        return objective.withTransitions(
                transition(LifecycleState.PUBLISHED, "2026-10-01"), transition(state, "2026-12-31"));
    }

    private static ScoreOverride override(String score) {
        return ScoreOverride.builder()
                .score(Score.of(score))
                .date(LocalDate.of(2026, 12, 31))
                .reason("a storm")
                .build();
    }

    private static OkrProgram program(Objective... objectives) {
        return OkrProgram.builder()
                .organization(ORGANIZATION)
                .addAllCycles(List.of(OLD, NEW, YEAR, SCHOOL_YEAR))
                .addAllObjectives(List.of(objectives))
                .build();
    }

    private static Scorecard scorecard(OkrProgram program) {
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), DAY);
    }

    private static NextCycle next(OkrProgram program) {
        return NextCycle.of(scorecard(program), OLD.id(), NEW.id());
    }

    private static NextCycle next(Objective... objectives) {
        return next(program(objectives));
    }

    private static ObjectiveProposal only(Objective objective) {
        return next(objective).objectives().get(0);
    }

    private static KeyResultProposal only(KeyResult keyResult) {
        return only(objective("o", keyResult)).keyResults().get(0);
    }

    private static Objective draftOf(ObjectiveProposal proposal) {
        return proposal.draft().orElseThrow();
    }

    private static void assertLeft(KeyResult keyResult, String reason) {
        KeyResultProposal proposal = only(keyResult);

        assertThat(proposal.decision()).isEqualTo(CarryDecision.DROP);
        assertThat(proposal.draft()).isEmpty();
        assertThat(proposal.question()).isEmpty();
        assertThat(proposal.reason()).hasToString(reason);
    }

    private static void assertCarried(KeyResult keyResult, Measure expected, String reason) {
        KeyResultProposal proposal = only(keyResult);

        assertThat(proposal.decision()).isEqualTo(CarryDecision.CARRY_OVER);
        assertThat(proposal.draft().flatMap(KeyResult::measure)).contains(expected);
        assertThat(proposal.question()).isEmpty();
        assertThat(proposal.reason()).hasToString(reason);
    }

    private static void assertAsked(KeyResult keyResult, String reason) {
        KeyResultProposal proposal = only(keyResult);

        assertThat(proposal.decision()).isEqualTo(CarryDecision.RE_TARGET);
        assertThat(proposal.draft()).isPresent();
        assertThat(proposal.draft().flatMap(KeyResult::measure)).isEmpty();
        assertThat(proposal.question())
                .map(Message::toString)
                .contains("“" + keyResult.text() + "” needs another target");
        assertThat(proposal.reason()).hasToString(reason);
        assertThat(only(objective("o", keyResult)).decision()).isEqualTo(CarryDecision.RE_TARGET);
    }

    @Test
    void whatRisesOrFallsGoesOnFromTheValueReached() {
        assertCarried(
                keyResult("k", Measure.increase("40", "60"), "45", "50").withUnit(MetricUnit.PERCENT),
                Measure.increase("50", "60"),
                "goes on from 50% to 60%");
        assertCarried(
                keyResult("k", Measure.decrease("45", "30"), "36"),
                Measure.decrease("36", "30"),
                "goes on from 36 to 30");
        assertCarried(
                keyResult("k", Measure.increase("40", "60"), "35"),
                Measure.increase("35", "60"),
                "goes on from 35 to 60");
        assertLeft(keyResult("k", Measure.increase("40", "60"), "60"), "reached");
        assertLeft(keyResult("k", Measure.decrease("45", "30"), "29"), "reached");
    }

    @Test
    void whatRisesFromNothingGoesOnAsAnIncrease() {
        assertCarried(keyResult("k", Measure.reach("20"), "12"), Measure.increase("12", "20"), "goes on from 12 to 20");
        assertCarried(keyResult("k", Measure.reach("20"), "0"), Measure.reach("20"), "goes on from 0 to 20");
        assertCarried(keyResult("k", Measure.reach("20"), "-1"), Measure.increase("-1", "20"), "goes on from -1 to 20");
        assertLeft(keyResult("k", Measure.reach("20"), "20"), "reached");
    }

    @Test
    void withoutReportsAMeasureStaysAsItWas() {
        assertCarried(
                keyResult("k", Measure.increase("40", "60"), new String[0]),
                Measure.increase("40", "60"),
                "nothing was reported, so it goes on as it was");
    }

    @Test
    void zonesGoOnUnlessCommitIsReached() {
        Measure zones = Measure.zones("0", "10", "50", "200");

        assertCarried(keyResult("k", zones, "9"), Measure.zones("9", "10", "50", "200"), "goes on from 9 to 50");
        assertAsked(keyResult("k", zones, "10"), "what was reported leaves no way to the old target");
        assertAsked(keyResult("k", zones, "49"), "what was reported leaves no way to the old target");
        assertLeft(keyResult("k", zones, "50"), "reached");
    }

    @Test
    void checkpointsAheadKeepTheirShareOfTheWayThatIsLeft() {
        // from 0 to 100; 20 is worth 0.2 and 50 is worth 0.6, so at 20 there is 0.8 left, of which 0.4 lies before 50
        Measure line = Measure.checkpoints("0", "100", List.of(Checkpoint.of("20", "0.2"), Checkpoint.of("50", "0.6")));

        assertCarried(
                keyResult("k", line, "20"),
                Measure.checkpoints("20", "100", List.of(Checkpoint.of("50", "0.5"))),
                "goes on from 20 to 100");
        // at 35 the progress is 0.4: 0.6 is left, of which 0.2 lies before 50
        assertCarried(
                keyResult("k", line, "35"),
                Measure.checkpoints("35", "100", List.of(Checkpoint.of("50", "0.333333333"))),
                "goes on from 35 to 100");
        assertCarried(keyResult("k", line, "50"), Measure.increase("50", "100"), "goes on from 50 to 100");
        assertCarried(
                keyResult("k", line, "-10"),
                Measure.checkpoints("-10", "100", List.of(Checkpoint.of("20", "0.2"), Checkpoint.of("50", "0.6"))),
                "goes on from -10 to 100");
        assertCarried(
                keyResult("k", Measure.checkpoints("100", "0", List.of(Checkpoint.of("40", "0.5"))), "40"),
                Measure.decrease("40", "0"),
                "goes on from 40 to 0");
        assertLeft(keyResult("k", line, "100"), "reached");
    }

    @Test
    void whatIsKeptGoesOnUnlessItWasAlwaysKept() {
        Measure keep = Measure.atLeast("95").withRisk("90");

        assertCarried(keyResult("k", keep, "91"), keep, "goes on as it is");
        assertLeft(keyResult("k", keep, "95"), "reached");
        assertCarried(
                keyResult("k", Measure.within("95", "105", "5"), "108"),
                Measure.within("95", "105", "5"),
                "goes on as it is");
    }

    @Test
    void stagesThatAreDoneAreLeftBehind() {
        Stage plan = Stage.of("plan", Weight.of(20));
        Stage pilot = Stage.of("pilot", Weight.of(30)).withDue(LocalDate.of(2026, 12, 15));
        Stage rollout = Stage.of("rollout", Weight.of(50)).withDue(LocalDate.of(2027, 2, 1));
        Measure stages = Measure.milestones(plan, pilot, rollout);

        assertCarried(
                keyResult("k", stages, Measurement.stages(List.of("plan"))),
                Measure.milestones(pilot.withDue(Optional.empty()), rollout),
                "goes on with 2 stages not done");
        assertCarried(
                keyResult("k", stages, new Measurement[0]),
                Measure.milestones(plan, pilot.withDue(Optional.empty()), rollout),
                "nothing was reported, so it goes on as it was");
        assertLeft(keyResult("k", stages, Measurement.stages(List.of("plan", "pilot", "rollout"))), "reached");
    }

    @Test
    void aDayAfterTheNextCycleIsNoDueDateInIt() {
        Stage pilot = Stage.of("pilot", Weight.of(30)).withDue(LocalDate.of(2027, 3, 31));
        Stage rollout = Stage.of("rollout", Weight.of(50)).withDue(LocalDate.of(2027, 4, 1));

        assertCarried(
                keyResult("k", Measure.milestones(pilot, rollout), new Measurement[0]),
                Measure.milestones(pilot, rollout.withDue(Optional.empty())),
                "nothing was reported, so it goes on as it was");
        assertCarried(
                keyResult("k", Measure.binary(LocalDate.of(2027, 4, 1)), Measurement.answer(false)),
                Measure.binary(),
                "goes on as it is");
    }

    @Test
    void whatIsDoneOrNotGoesOnAsLongAsItIsNot() {
        Measure binary = Measure.binary(LocalDate.of(2026, 12, 15));

        assertCarried(keyResult("k", binary, Measurement.answer(false)), Measure.binary(), "goes on as it is");
        assertCarried(
                keyResult("k", Measure.binary(LocalDate.of(2027, 1, 15)), Measurement.answer(false)),
                Measure.binary(LocalDate.of(2027, 1, 15)),
                "goes on as it is");
        assertLeft(keyResult("k", binary, Measurement.answer(true)), "reached");
    }

    @Test
    void aBaselineThatWasFoundAsksForATarget() {
        KeyResult found =
                keyResult("k", Measure.findBaseline(), Measurement.found("37")).withUnit(MetricUnit.time("days"));

        assertAsked(found, "the baseline was found: 37 days");
        assertAsked(ended(found, LifecycleState.CLOSED), "the baseline was found: 37 days");
        KeyResultProposal proposal = only(found);
        assertThat(proposal.draft().orElseThrow().history())
                .containsExactly(new Reading(LocalDate.of(2026, 11, 1), Measurement.number("37")));
        assertThat(proposal.notes())
                .map(Message::toString)
                .containsExactly("The text is still about finding where things stand: write what is to be reached");
        assertCarried(
                keyResult("k", Measure.findBaseline(), new Measurement[0]),
                Measure.findBaseline(),
                "nothing was reported, so it goes on as it was");
    }

    @Test
    void whatCannotBeScoredAsksForATarget() {
        Measure faulty =
                MeasureParts.builder().kind(MeasureKind.MILESTONES).build().toMeasureLeniently();

        assertAsked(keyResult("k", faulty, new String[0]), "it cannot be scored: a part of the measure is missing");
        assertAsked(
                keyResult("k", Measure.increase("40", "60"), Measurement.answer(true)),
                "it cannot be scored: what was measured does not fit the measure");
    }

    @Test
    void whatHasNoMeasureGoesOnWithoutOne() {
        KeyResult none =
                KeyResult.builder().id(KeyResultId.of("k")).text("More shade").build();

        assertThat(only(none).decision()).isEqualTo(CarryDecision.CARRY_OVER);
        assertThat(only(none).draft().orElseThrow().measure()).isEmpty();
    }

    @Test
    void whatPeopleSaidOfTheScoreWins() {
        KeyResult closed = ended(open("k"), LifecycleState.CLOSED);

        assertLeft(closed.withScoreOverride(override("1")), "reached");
        assertAsked(
                ended(reached("k"), LifecycleState.CLOSED).withScoreOverride(override("0.8")),
                "what was reported leaves no way to the old target");
    }

    @Test
    void onlyWhatWasKnownWhenItWasClosedCounts() {
        KeyResult closed = ended(open("k"), LifecycleState.CLOSED);
        CheckIn late = CheckIn.builder()
                .date(LocalDate.of(2026, 12, 20))
                .measurement(Measurement.number("60"))
                .build();

        assertCarried(
                closed.withCheckIns(ImmutableList.of(open("k").checkIns().get(0), late))
                        .withAmendments(Amendment.builder()
                                .date(LocalDate.of(2026, 12, 20))
                                .measure(Measure.increase("0", "100"))
                                .build()),
                Measure.increase("50", "60"),
                "goes on from 50 to 60");
    }

    private static void assertDropped(Objective objective, String reason) {
        ObjectiveProposal proposal = only(objective);

        assertThat(proposal.decision()).isEqualTo(CarryDecision.DROP);
        assertThat(proposal.draft()).isEmpty();
        assertThat(proposal.isDecided()).isFalse();
        assertThat(proposal.reason()).hasToString(reason);
        assertThat(next(objective).changes()).isEmpty();
        assertThat(next(objective).questions()).isEmpty();
    }

    private static void assertCarried(Objective objective, String reason) {
        ObjectiveProposal proposal = only(objective);

        assertThat(proposal.decision()).isEqualTo(CarryDecision.CARRY_OVER);
        assertThat(proposal.draft()).isPresent();
        assertThat(proposal.reason()).hasToString(reason);
    }

    @Test
    void objectivesAreCarriedOverUnlessNothingIsLeft() {
        assertDropped(objective("o", reached("a"), reached("b")), "all of it was reached");
        assertDropped(
                objective("o", reached("a"), ended(open("b"), LifecycleState.CANCELLED)), "all of it was reached");
        assertDropped(
                objective("o", ended(open("b"), LifecycleState.DEPRIORITIZED)), "all its key results were given up");
        assertDropped(ended(objective("o", open("a")), LifecycleState.CANCELLED), "it was given up (cancelled)");
        assertDropped(draft("o", open("a")), "it was never published");
        assertDropped(
                objective("o", open("a")).withUnit(UnitId.of("fair")), "Unit fair no longer exists on 2027-01-01");
        assertCarried(objective("o", open("a"), reached("b")), "it is at 75%, with 1 of 2 key results still open");
        assertCarried(
                ended(objective("o", open("a")), LifecycleState.CLOSED),
                "it is at 50%, with 1 of 1 key result still open");
        assertCarried(objective("o"), "nothing shows how far it came");
        assertCarried(
                objective("o", keyResult("k", Measure.findBaseline(), new String[0])),
                "1 of 1 key result is still open");
    }

    @Test
    void aSumIsReachedAsAWhole() {
        Objective sum = objective(
                        "o",
                        keyResult("a", Measure.increase("0", "10"), "15").withUnit(MetricUnit.count("trees")),
                        keyResult("b", Measure.increase("0", "10"), "5").withUnit(MetricUnit.count("trees")))
                .withRollUp(RollUp.UNIT_SUM);

        assertDropped(sum, "all of it was reached");
        assertThat(only(sum).keyResults())
                .map(proposal -> proposal.reason().toString())
                .containsExactly("reached", "left behind with its objective");
    }

    @Test
    void whatIsFedByOthersIsReachedWithThem() {
        Objective parent = objective("p").withRollUp(RollUp.CHILDREN).withUnit(CITY);
        UnaryOperator<Objective> link = child -> child.withParents(Contribution.contributes(parent.id(), Weight.ONE));

        assertThat(next(parent, link.apply(objective("c", open("k")))).objectives())
                .map(proposal -> proposal.decision() + ": " + proposal.reason())
                .containsExactly(
                        "CARRY_OVER: it is at 50%", "CARRY_OVER: it is at 50%, with 1 of 1 key result still open");
        assertThat(next(parent, link.apply(objective("c", reached("k")))).changes())
                .isEmpty();
        Objective both = parent.withRollUp(RollUp.BOTH).withKeyResults(reached("own"));
        assertThat(next(both, link.apply(objective("c", open("k"))))
                        .objectives()
                        .get(0)
                        .decision())
                .isEqualTo(CarryDecision.CARRY_OVER);
    }

    @Test
    void onlyOneCycleAndUnitAreLookedAt() {
        OkrProgram program = program(
                objective("city-goal", open("a")).withUnit(CITY),
                objective("parks-goal", open("b")),
                objective("annual", open("c")).withCycle(YEAR.id()));

        assertThat(next(program).objectives())
                .map(proposal -> proposal.objective().id().toString())
                .containsExactly("city-goal", "parks-goal");
        NextCycle ofParks = NextCycle.of(scorecard(program), OLD.id(), NEW.id(), PARKS);
        assertThat(ofParks.objectives())
                .map(proposal -> proposal.objective().id().toString())
                .containsExactly("parks-goal");
        assertThat(ofParks.unit()).contains(PARKS);
        assertThat(ofParks.closing()).isEqualTo(OLD);
        assertThat(ofParks.next()).isEqualTo(NEW);
        assertThat(ofParks).hasToString("NextCycle{closing=2026-q4, next=2027-q1, drafts=1}");
    }

    @Test
    void aDraftKeepsWhatIsSetAndForgetsWhatHappened() {
        KeyResult old = open("k")
                .withText("Raise the share of shade from 40% to 60% by 15 December 2026")
                .withWeight(Weight.of(3))
                .withOwner(PersonId.of("ada"))
                .withStart(LocalDate.of(2026, 10, 15))
                .withDue(LocalDate.of(2027, 2, 15))
                .withHistory(new Reading(LocalDate.of(2026, 9, 1), Measurement.number("39")))
                .withAmendments(Amendment.builder()
                        .date(LocalDate.of(2026, 12, 1))
                        .weight(Weight.of(5))
                        .owner(PersonId.of("cleo"))
                        .build());
        Objective objective = objective("o", old)
                .withOwner(PersonId.of("ada"))
                .withPriorities(PriorityId.of("health"))
                .withDescription("Why")
                .withGradeDecision(GradeDecision.builder()
                        .light(Light.GREEN)
                        .date(LocalDate.of(2026, 12, 31))
                        .build())
                .withScoreOverride(override("0.9"));

        Objective draft = draftOf(only(objective));

        assertThat(draft)
                .isEqualTo(Objective.builder()
                        .id(ObjectiveId.of("o-2027-q1"))
                        .unit(PARKS)
                        .cycle(NEW.id())
                        .title("Title of o")
                        .description("Why")
                        .owner(PersonId.of("ada"))
                        .addPriority(PriorityId.of("health"))
                        .addKeyResult(KeyResult.builder()
                                .id(KeyResultId.of("k-2027-q1"))
                                .text("Raise the share of shade from 40% to 60% by 15 December 2026")
                                .measure(Measure.increase("50", "60"))
                                .weight(Weight.of(5))
                                .owner(PersonId.of("cleo"))
                                .due(LocalDate.of(2027, 2, 15))
                                .addHistory(
                                        new Reading(LocalDate.of(2026, 9, 1), Measurement.number("39")),
                                        new Reading(LocalDate.of(2026, 11, 1), Measurement.number("50")))
                                .build())
                        .build());
        assertThat(only(objective).keyResults().get(0).notes())
                .map(Message::toString)
                .containsExactly(
                        "The text still says 40, which no longer holds: put the new numbers in",
                        "The text says “by 15 December 2026”, which is not in 2027 Q1: put a new date in");
    }

    @Test
    void aDeadlineThatTheNextCycleHasTooStays() {
        KeyResult old = keyResult("k", Measure.atLeast("95").withRisk("90"), "91")
                .withText("Keep answered calls at 95% by the end of the quarter");

        assertThat(only(old).notes()).isEmpty();
    }

    @Test
    void aTextThatCannotBeReadIsLeftToPeople() {
        Objective french = objective("o", open("k"), keyResult("s", Measure.increase("1", "2"), new String[0]))
                .withLanguage(Language.of("fr"));

        assertThat(only(french).keyResults())
                .map(proposal -> proposal.notes().toString())
                .containsExactly(
                        "[The text is in a language that cannot be read here: look whether its numbers still hold]",
                        "[]");
    }

    @Test
    void whoHasLeftIsLeftOut() {
        Objective shared = objective(
                        "o",
                        open("k").withOwner(PersonId.of("ben")).withCoOwners(PersonId.of("ben"), PersonId.of("cleo")))
                .withOwner(PersonId.of("ben"))
                .withCoOwners(
                        CoOwner.builder().person(PersonId.of("cleo")).unit(CITY).build());

        ObjectiveProposal proposal = only(shared);

        assertThat(draftOf(proposal).owner()).isEmpty();
        assertThat(draftOf(proposal).coOwners()).isEqualTo(shared.coOwners());
        assertThat(draftOf(proposal).keyResults().get(0).owner()).isEmpty();
        assertThat(draftOf(proposal).keyResults().get(0).coOwners()).containsExactly(PersonId.of("cleo"));
        assertThat(proposal.notes())
                .map(Message::toString)
                .containsExactly("Person ben no longer works here on 2027-01-01 and is left out");
    }

    @Test
    void aPairGoesOnTogetherOrNotAtAll() {
        KeyResultId fast = KeyResultId.of("fast");
        Objective paired = objective("o", open("fast"), open("right").withPairedWith(fast), open("kind"));
        Objective parted = objective("o", reached("fast"), open("right").withPairedWith(fast));

        assertThat(draftOf(only(paired)).keyResults())
                .map(KeyResult::pairedWith)
                .containsExactly(Optional.empty(), Optional.of(KeyResultId.of("fast-2027-q1")), Optional.empty());
        assertThat(draftOf(only(parted)).keyResults())
                .map(KeyResult::pairedWith)
                .containsExactly(Optional.empty());
    }

    @Test
    void theCreditOfWhoHasLeftFallsToTheOwnUnit() {
        Objective shared = objective("o", open("k"))
                .withCoOwners(
                        CoOwner.builder().person(PersonId.of("ben")).unit(CITY).build())
                .withCredit(Weight.ZERO);

        assertThat(draftOf(only(shared)).credit()).isEqualTo(Weight.ONE);
        assertThat(draftOf(only(shared)).isShared()).isFalse();
    }

    @Test
    void linksLeadToWhatGoesOn() {
        Objective city = objective("city-goal", open("city-open"), reached("city-reached"))
                .withUnit(CITY);
        Objective school = objective("school-goal", open("school-k")).withCycle(SCHOOL_YEAR.id());
        Objective annual = objective("annual", open("annual-k")).withCycle(YEAR.id());
        Objective gone = ended(objective("gone", open("gone-k")).withCycle(SCHOOL_YEAR.id()), LifecycleState.CANCELLED);
        Objective parks = objective("parks-goal", open("parks-k"))
                .withParents(
                        Contribution.contributes(city.id(), Weight.of(2)),
                        Contribution.supports(KeyResultId.of("city-open")),
                        Contribution.supports(KeyResultId.of("city-reached")),
                        Contribution.supports(school.id()),
                        Contribution.supports(annual.id()),
                        Contribution.supports(gone.id()));
        NextCycle next = next(parks, city, school, annual, gone);

        assertThat(draftOf(next.objectives().get(0)).parents())
                .containsExactly(
                        Contribution.contributes(ObjectiveId.of("city-goal-2027-q1"), Weight.of(2)),
                        Contribution.supports(KeyResultId.of("city-open-2027-q1")),
                        Contribution.supports(school.id()));
        assertThat(next.objectives().get(0).notes())
                .map(Message::toString)
                .containsExactly(
                        "The link to “Text of city-reached” is left out: nothing goes on in its place",
                        "The link to “Title of annual” is left out: nothing goes on in its place",
                        "The link to “Title of gone” is left out: nothing goes on in its place");
        assertThat(next.changes())
                .containsExactly(
                        Change.add(draftOf(next.objectives().get(1))),
                        Change.add(draftOf(next.objectives().get(0))));
    }

    @Test
    void noLinkLeadsIntoACycleThatIsOver() {
        Objective school = objective("school-goal", open("school-k")).withCycle(SCHOOL_YEAR.id());
        Objective parks = objective("parks-goal", open("parks-k")).withParents(Contribution.supports(school.id()));
        OkrProgram over = program(parks, school)
                .apply(Change.record(state(CycleState.ACTIVE)))
                .apply(Change.record(state(CycleState.CLOSED)));
        NextCycle next = NextCycle.of(scorecard(over), OLD.id(), NEW.id());

        assertThat(over.apply(next.changes())
                        .objective(ObjectiveId.of("parks-goal-2027-q1"))
                        .orElseThrow()
                        .parents())
                .isEmpty();
        assertThat(next.objectives().get(0).notes())
                .extracting(Message::toString)
                .contains("The link to “Title of school-goal” is left out: nothing goes on in its place");
    }

    private static CycleTransition state(CycleState state) {
        return CycleTransition.builder()
                .cycle(SCHOOL_YEAR.id())
                .to(state)
                .date(DAY)
                .build();
    }

    @Test
    void linksLeadToWhatWasCarriedOverBefore() {
        Objective city = objective("city-goal", open("city-open")).withUnit(CITY);
        Objective parks = objective("parks-goal", open("parks-k"))
                .withParents(Contribution.supports(KeyResultId.of("city-open")));
        OkrProgram program = program(city, parks);
        OkrProgram withCity = program.apply(
                NextCycle.of(scorecard(program), OLD.id(), NEW.id(), CITY).changes());

        NextCycle ofParks = NextCycle.of(scorecard(withCity), OLD.id(), NEW.id(), PARKS);

        assertThat(draftOf(ofParks.objectives().get(0)).parents())
                .containsExactly(Contribution.supports(KeyResultId.of("city-open-2027-q1")));
    }

    @Test
    void idsNeverCollide() {
        Objective named = objective("roads-2026-q4", open("k"));
        Objective other = objective("roads", open("k-2026-q4"));
        Objective there = objective("x", keyResult("roads-2027-q1-2", Measure.binary(), new String[0]))
                .withCycle(NEW.id());
        Objective long1 = objective("a".repeat(128), open("b".repeat(125)));

        NextCycle next = next(named, other, there, long1);

        assertThat(next.objectives())
                .map(proposal -> draftOf(proposal).id().toString())
                .containsExactly("roads-2027-q1", "roads-2027-q1-3", "a".repeat(120) + "-2027-q1");
        assertThat(next.objectives())
                .map(proposal -> draftOf(proposal).keyResults().get(0).id().toString())
                .containsExactly("k-2027-q1", "k-2027-q1-2", "b".repeat(120) + "-2027-q1");
    }

    @Test
    void theChangesMakeDraftsThatResolve() {
        OkrProgram program = program(objective("o", open("a"), reached("b")), objective("p", reached("c")));

        OkrProgram renewed = program.apply(next(program).changes());

        assertThat(renewed.problems()).isEmpty();
        assertThat(renewed.objectives()).hasSize(3);
        assertThat(renewed.objective(ObjectiveId.of("o-2027-q1")).orElseThrow().stateAt(DAY))
                .isEqualTo(LifecycleState.DRAFT);
    }

    @Test
    void aLongChainOfLinksIsNoProblem() {
        Objective[] chain = new Objective[5_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = objective("o" + i, open("k" + i));
            if (i + 1 < chain.length) {
                chain[i] = chain[i].withParents(Contribution.supports(ObjectiveId.of("o" + (i + 1))));
            }
        }

        ImmutableList<Change> changes = next(chain).changes();

        assertThat(changes).hasSize(5_000);
        assertThat(changes.get(0).toString()).contains("o4999-2027-q1");
    }

    @Test
    void peopleDecide() {
        OkrProgram program = program(objective("o", open("a")), objective("p", open("b")));
        NextCycle next = next(program).with(ObjectiveId.of("o"), CarryDecision.DROP);

        ObjectiveProposal dropped = next.objectives().get(0);
        assertThat(dropped.decision()).isEqualTo(CarryDecision.DROP);
        assertThat(dropped.isDecided()).isTrue();
        assertThat(dropped.reason()).hasToString("decided by people");
        assertThat(dropped.keyResults().get(0).reason()).hasToString("left behind with its objective");
        assertThat(next.changes()).hasSize(1);
        assertThat(next.with(ObjectiveId.of("o"), CarryDecision.CARRY_OVER).changes())
                .hasSize(2);
    }

    @Test
    void whoWantsOtherTargetsIsAskedForThem() {
        NextCycle next = next(objective("o", open("a"), open("b"), reached("c")))
                .with(ObjectiveId.of("o"), CarryDecision.RE_TARGET);

        assertThat(next.questions())
                .map(proposal -> proposal.keyResult().id().toString())
                .containsExactly("a", "b");
        assertThat(next.questions().get(0).draft().orElseThrow().measure()).contains(Measure.increase("50", "60"));

        NextCycle answered = next.retarget(KeyResultId.of("a"), Measure.increase("50", "80"));

        assertThat(answered.questions()).isEmpty();
        assertThat(answered.objectives().get(0).keyResults())
                .map(KeyResultProposal::decision)
                .containsExactly(CarryDecision.RE_TARGET, CarryDecision.CARRY_OVER, CarryDecision.DROP);
        assertThat(draftOf(answered.objectives().get(0)).keyResults())
                .map(keyResult -> keyResult.measure().orElseThrow())
                .containsExactly(Measure.increase("50", "80"), Measure.increase("50", "60"));
    }

    @Test
    void whoCarriesOnWhatWasReachedIsAskedForTargets() {
        Objective done = objective("o", reached("a"), ended(open("b"), LifecycleState.CANCELLED));
        NextCycle next = next(done).with(ObjectiveId.of("o"), CarryDecision.CARRY_OVER);

        assertThat(next.questions())
                .map(proposal -> proposal.keyResult().id().toString())
                .containsExactly("a");
        assertThat(draftOf(next.objectives().get(0)).keyResults())
                .map(KeyResult::measure)
                .containsExactly(Optional.empty());
    }

    @Test
    void aTargetBringsAKeyResultAndItsObjectiveBack() {
        NextCycle next = next(objective("o", reached("a"), reached("b")))
                .retarget(KeyResultId.of("a"), Measure.increase("61", "80"));

        assertThat(next.objectives().get(0).decision()).isEqualTo(CarryDecision.RE_TARGET);
        assertThat(next.questions()).isEmpty();
        assertThat(draftOf(next.objectives().get(0)).keyResults())
                .map(keyResult -> keyResult.id().toString())
                .containsExactly("a-2027-q1");
    }

    @Test
    void aUnitThatIsGoneIsNotedWherePeopleCarryOn() {
        NextCycle next = next(objective("o", open("a")).withUnit(UnitId.of("fair")))
                .with(ObjectiveId.of("o"), CarryDecision.CARRY_OVER);

        assertThat(next.objectives().get(0).notes())
                .map(Message::toString)
                .containsExactly(
                        "Unit fair no longer exists on 2027-01-01: another unit has to take the objective over");
    }

    @Test
    void boundariesThatADraftLeavesAreNoted() {
        Objective city = objective("city-goal", open("city-k")).withUnit(CITY).withPriorities(PriorityId.of("health"));
        Objective serving = objective("serving", open("a")).withParents(Contribution.supports(city.id()));
        Objective lonely = objective("lonely", open("b"));
        OkrProgram program = program(serving, lonely, city).toBuilder()
                .addFact(Boundary.builder()
                        .cycle(NEW.id())
                        .unit(PARKS)
                        .addPriority(PriorityId.of("health"))
                        .build())
                .build();

        assertThat(next(program).objectives())
                .map(proposal -> proposal.notes().stream().map(Message::key).toList())
                .containsExactly(List.of(), List.of("program.boundary-priorities"), List.of());
    }

    @Test
    void decisionsAreAboutWhatIsProposed() {
        NextCycle next = next(objective("o", open("a")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.with(ObjectiveId.of("x"), CarryDecision.DROP))
                .withMessage("Next cycle '2027-q1': objective must be one of cycle '2026-q4': x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> next.retarget(KeyResultId.of("x"), Measure.binary()))
                .withMessage("Next cycle '2027-q1': key result must be one of cycle '2026-q4': x");
    }

    private static Learning practice(String text) {
        return Learning.builder().text(text).about(LearningKind.PRACTICE).build();
    }

    private static Retrospective retrospective(String id, String date, Learning... learnings) {
        return Retrospective.builder()
                .id(RetrospectiveId.of(id))
                .cycle(OLD.id())
                .unit(PARKS)
                .date(LocalDate.parse(date))
                .addAllLearnings(List.of(learnings))
                .build();
    }

    @Test
    void aRetrospectiveDecides() {
        OkrProgram program = program(objective("o", open("a")), objective("p", open("b")));
        Retrospective held = retrospective("r", "2027-01-04")
                .withCarryOvers(
                        CarryOver.of(ObjectiveId.of("o"), CarryDecision.DROP).withReason("nobody needs it"));

        NextCycle next = NextCycle.from(scorecard(program), held, NEW.id());

        assertThat(next.unit()).contains(PARKS);
        assertThat(next.objectives())
                .map(proposal -> proposal.decision() + ": " + proposal.reason())
                .containsExactly(
                        "DROP: decided by people: nobody needs it",
                        "CARRY_OVER: it is at 50%, with 1 of 1 key result still open");
    }

    @Test
    void refusesWhatDoesNotFitAllAtOnce() {
        OkrProgram program = program(
                        objective("o", open("a")), objective("c", open("b")).withUnit(CITY))
                .toBuilder()
                .addFact(cycleState(CycleState.ACTIVE, "2026-01-01"))
                .addFact(cycleState(CycleState.CLOSED, "2026-12-31"))
                .build();
        Retrospective held = retrospective("r", "2027-01-04")
                .withCarryOvers(
                        CarryOver.of(ObjectiveId.of("o"), CarryDecision.DROP),
                        CarryOver.of(ObjectiveId.of("c"), CarryDecision.DROP),
                        CarryOver.of(ObjectiveId.of("x"), CarryDecision.DROP));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NextCycle.from(scorecard(program), held, YEAR.id()))
                .withMessage(
                        "Next cycle '2026': it must begin after cycle '2026-q4' ends on 2026-12-31: 2026-01-01; it must"
                                + " still take objectives: CLOSED; carry-over must be of an objective of cycle '2026-q4' and unit"
                                + " 'parks': c; carry-over must be of an objective of cycle '2026-q4' and unit 'parks': x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NextCycle.of(scorecard(program), OLD.id(), OLD.id()))
                .withMessage(
                        "Next cycle '2026-q4': it must begin after cycle '2026-q4' ends on 2026-12-31: 2026-10-01");
    }

    private static CycleTransition cycleState(CycleState state, String date) {
        return CycleTransition.builder()
                .cycle(YEAR.id())
                .to(state)
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void changesOfPracticeComeBackUntilTheyAreDone() {
        Learning done = practice("ask earlier");
        OkrProgram program = program().toBuilder()
                .addAllRetrospectives(List.of(
                        retrospective("r3", "2027-01-05", practice("too late")),
                        retrospective("r2", "2026-10-02", practice("shorter meetings"), done.withDoneOn(DAY)),
                        retrospective(
                                "r1",
                                "2026-07-02",
                                done,
                                practice("one owner each"),
                                Learning.builder()
                                        .text("shade is loved")
                                        .about(LearningKind.CONTENT)
                                        .build(),
                                practice("check in on Mondays").withDoneOn(LocalDate.of(2026, 9, 1))),
                        retrospective("of-all", "2026-07-02", practice("of others"))
                                .withUnit(Optional.empty())))
                .build();

        NextCycle next = NextCycle.of(scorecard(program), OLD.id(), NEW.id(), PARKS);

        assertThat(next.openItems()).containsExactly(practice("one owner each"), practice("shorter meetings"));
        assertThat(NextCycle.openItems(program.resolve(), Optional.of(PARKS), DAY))
                .isEqualTo(next.openItems());
        assertThat(next(program).openItems()).containsExactly(practice("of others"));
        assertThat(NextCycle.from(scorecard(program), retrospective("r4", "2027-01-04", practice("new")), NEW.id())
                        .openItems())
                .containsExactly(practice("one owner each"), practice("shorter meetings"), practice("new"));
    }

    @Test
    void theRecordBeginsWithWhatIsProposed() {
        OkrProgram program = program(objective("o", open("a")), objective("p", reached("b"))).toBuilder()
                .addRetrospective(retrospective("r1", "2026-10-02", practice("shorter meetings")))
                .build();

        Retrospective record = NextCycle.of(scorecard(program), OLD.id(), NEW.id(), PARKS)
                .toRetrospective(RetrospectiveId.of("r2"), DAY, Phrasebook.spanish());

        assertThat(record)
                .isEqualTo(retrospective("r2", "2027-01-04", practice("shorter meetings"))
                        .withCarryOvers(
                                CarryOver.of(ObjectiveId.of("o"), CarryDecision.CARRY_OVER)
                                        .withReason("está al 50 %, con 1 de 1 resultado clave sin alcanzar"),
                                CarryOver.of(ObjectiveId.of("p"), CarryDecision.DROP)
                                        .withReason("se alcanzó por completo")));
    }

    @Test
    void nothingIsNull() {
        OkrProgram program = program(objective("o", open("a")));
        Scorecard scorecard = scorecard(program);
        new NullPointerTester()
                .setDefault(Scorecard.class, scorecard)
                .setDefault(ResolvedProgram.class, scorecard.program())
                .setDefault(LocalDate.class, DAY)
                .setDefault(Retrospective.class, retrospective("r", "2027-01-04"))
                .setDefault(CycleId.class, NEW.id())
                .setDefault(UnitId.class, PARKS)
                .testAllPublicStaticMethods(NextCycle.class);
        new NullPointerTester()
                .setDefault(ObjectiveId.class, ObjectiveId.of("o"))
                .setDefault(KeyResultId.class, KeyResultId.of("a"))
                .setDefault(Measure.class, Measure.binary())
                .setDefault(RetrospectiveId.class, RetrospectiveId.of("r"))
                .setDefault(LocalDate.class, DAY)
                .setDefault(Phrasebook.class, Phrasebook.english())
                .testAllPublicInstanceMethods(next(program));
    }
}
