package org.okr4j.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.Sample;
import org.okr4j.testkit.RuleTester;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** How far rules reach that look back at a cycle: at the third quarter of 2026, which ended on 30 September. */
class EndedScoreRulesTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 14); // 45 days later
    private static final RuleTester EASY = RuleTester.of(OkrRules.NOT_ALL_KEY_RESULTS_ARE_AT_FULL_SCORE);
    private static final RuleTester ENOUGH = RuleTester.of(OkrRules.ENOUGH_KEY_RESULTS_REACHED_TARGET);
    private static final RuleTester MISSED = RuleTester.of(OkrRules.MISSED_COMMITMENT_IS_EXPLAINED);
    private static final RuleTester HIDDEN = RuleTester.of(OkrRules.MEAN_HIDES_NO_FAILURE);
    private static final RuleTester EXPLAINED = RuleTester.of(OkrRules.OVERRIDE_IS_EXPLAINED);
    private static final RuleTester NEAR = RuleTester.of(OkrRules.OVERRIDE_STAYS_NEAR_COMPUTED);

    // the cycle as a whole

    @ParameterizedTest
    @CsvSource({
        // figures (from 40 to 60), ambition, and what is said of the quarter
        "60 60 60 60 60, ASPIRATIONAL, easy",
        "60 60 60 60 59.9, ASPIRATIONAL, none",
        "60 60 60 60 60, COMMITTED, none",
        "60 60 60 60, ASPIRATIONAL, none", // fewer than five
        "54 54 40 40 40, ASPIRATIONAL, none", // two of five are 40 percent
        "54 53.9 40 40 40, ASPIRATIONAL, few",
        "54 40 40 40, ASPIRATIONAL, none",
        "54 40 40 40 40, COMMITTED, none",
        "54 40 40 40 40, LEARNING, few",
    })
    void theCycleHasAVerdict(String figures, Ambition ambition, String verdict) {
        OkrProgram program = ended(objective -> objective.withAmbition(ambition), figures);

        assertThat(EASY.asOf(OCTOBER).report(program).findings()).hasSize(verdict.equals("easy") ? 1 : 0);
        assertThat(ENOUGH.asOf(OCTOBER).report(program).findings()).hasSize(verdict.equals("few") ? 1 : 0);
    }

    @Test
    void tellsTheVerdictWithItsNumbersAndBothCauses() {
        EASY.asOf(OCTOBER)
                .rejects(
                        ended("60 60 60 60 60"),
                        "cycles[1]",
                        "In 2026 Q3, 5 of 5 key results reached 70% of the target, and every aspirational one its whole"
                                + " target: the goals were too easy. Set some targets higher next time, so that about seven"
                                + " in ten are reached.");
        ENOUGH.asOf(OCTOBER)
                .rejects(
                        ended("54 40 40 40 40"),
                        "cycles[1]",
                        "In 2026 Q3, 1 of 5 key results reached 70% of the target (20%): either the goals were unrealistic,"
                                + " or their execution failed. Find out which of the two it was before new targets are set.");
        EASY.asOf(OCTOBER).with("least", "6").accepts(ended("60 60 60 60 60"));
    }

    @Test
    void aCycleIsLookedBackAtOnceItIsSettledAndNotForEver() {
        OkrProgram closed = ended("60 60 60 60 60");
        OkrProgram open = Sample.objective(closed, "e1", EndedScoreRulesTest::open);

        EASY.asOf(LocalDate.of(2026, 10, 6)).rejects(closed, "cycles[1]");
        EASY.asOf(LAST_DAY).rejects(closed, "cycles[1]");
        EASY.asOf(LAST_DAY.plusDays(1)).accepts(closed);
        EASY.asOf(LAST_DAY.plusDays(1)).with("days-after", "46").rejects(closed, "cycles[1]");
        EASY.asOf(LocalDate.of(2026, 10, 14)).accepts(open);
        EASY.asOf(LocalDate.of(2026, 10, 15)).rejects(open, "cycles[1]");
        EASY.asOf(LocalDate.of(2026, 9, 30)).accepts(open);
    }

    private static Objective open(Objective objective) {
        return objective.withTransitions(objective.transitions().get(0));
    }

    // promises

    @ParameterizedTest
    @CsvSource({
        "COMMITTED, 60, false",
        "COMMITTED, 59.9, true",
        "COMMITTED, 40, true",
        "ASPIRATIONAL, 40, false",
        "LEARNING, 40, false",
    })
    void aPromiseIsKeptInFullOrExplained(Ambition ambition, String figure, boolean found) {
        OkrProgram program = ended(objective -> objective.withAmbition(ambition), figure + " 60 60");

        if (found) {
            MISSED.asOf(OCTOBER).rejects(program, "transitions");
        } else {
            MISSED.asOf(OCTOBER).accepts(program);
        }
    }

    @Test
    void tellsHowFarAPromiseCame() {
        MISSED.asOf(OCTOBER)
                .rejects(
                        promised(),
                        "transitions",
                        "Key result “Raise the share of visitors who are satisfied from 40 to 60 percent” was promised for"
                                + " 2026 Q3 and closed at 50% of the way, and nobody has written down why. Do so in the"
                                + " retrospective, and tell those who relied on it.");
    }

    @Test
    void anyWrittenReasonExplainsAPromise() {
        Retrospective retrospective = Retrospective.builder()
                .id(RetrospectiveId.of("r"))
                .cycle(Sample.LAST_QUARTER.id())
                .unit(UnitId.of("parks"))
                .date(LocalDate.of(2026, 10, 6))
                .build();

        MISSED.asOf(OCTOBER)
                .accepts(first(keyResult ->
                        keyResult.withCheckIns(keyResult.checkIns().get(0).withNote("the lamps come in December"))));
        MISSED.asOf(OCTOBER)
                .accepts(Sample.objective(
                        promised(),
                        "e1",
                        objective -> objective.withTransitions(
                                objective.transitions().get(0),
                                objective.transitions().get(1).withReason("the lamps come in December"))));
        MISSED.asOf(OCTOBER).accepts(first(keyResult -> keyResult.withScoreOverride(override("0.7", "storm"))));
        MISSED.asOf(OCTOBER).accepts(looking(promised(), retrospective.withWentBadly("the lamps")));
        MISSED.asOf(OCTOBER)
                .accepts(looking(
                        promised(),
                        retrospective.withLearnings(Learning.builder()
                                .text("order lamps early")
                                .about(LearningKind.CONTENT)
                                .build())));
        MISSED.asOf(OCTOBER).rejects(looking(promised(), retrospective.withWentWell("the weather")), "transitions");
        MISSED.asOf(OCTOBER)
                .rejects(
                        looking(
                                promised(),
                                retrospective.withUnit(UnitId.of("city")).withWentBadly("the lamps")),
                        "transitions");
        MISSED.asOf(OCTOBER)
                .rejects(
                        looking(
                                promised(),
                                retrospective.withDate(OCTOBER.plusDays(1)).withWentBadly("the lamps")),
                        "transitions");
    }

    @Test
    void whatDoesNotCountOrIsPutAwayIsNoMissedPromise() {
        MISSED.asOf(OCTOBER).accepts(first(keyResult -> keyResult.withWeight(Weight.ZERO)));
        MISSED.asOf(LAST_DAY).rejects(promised(), "transitions");
        MISSED.asOf(LAST_DAY.plusDays(1)).accepts(promised());
        MISSED.asOf(OCTOBER)
                .accepts(promised().toBuilder()
                        .addAllFacts(
                                List.of(cycle(CycleState.ACTIVE), cycle(CycleState.CLOSED), cycle(CycleState.ARCHIVED)))
                        .build());
    }

    private static CycleTransition cycle(CycleState state) {
        return CycleTransition.builder()
                .cycle(Sample.LAST_QUARTER.id())
                .to(state)
                .date(LocalDate.of(2026, 10, 8))
                .build();
    }

    private static OkrProgram promised() {
        return ended(objective -> objective.withAmbition(Ambition.COMMITTED), "50 60 60");
    }

    private static OkrProgram first(UnaryOperator<KeyResult> change) {
        return Sample.keyResult(promised(), "e1-1", change);
    }

    private static OkrProgram looking(OkrProgram program, Retrospective back) {
        return program.toBuilder().addRetrospective(back).build();
    }

    // means

    @ParameterizedTest
    @CsvSource({
        "60 60 42,   true", // 0.7 in the mean, 0.1 the least
        "60 60 41.9, false",
        "60 60 48,   false", // 0.4 is amber
        "60 60 47.9, true",
        "60 60 60,   false",
    })
    void aGreenMeanDoesNotHideARedPart(String figures, boolean found) {
        if (found) {
            HIDDEN.asOf(OCTOBER).rejects(ended(figures), "keyResults");
        } else {
            HIDDEN.asOf(OCTOBER).accepts(ended(figures));
        }
    }

    @Test
    void namesWhatFailedUntilTheUnitHasTalkedAboutIt() {
        OkrProgram program = ended("60 60 42");

        HIDDEN.asOf(OCTOBER)
                .rejects(
                        program,
                        "keyResults",
                        "Objective “Calm” was closed with 70%, though not all of it went well: “Raise the share of repairs"
                                + " done within a week from 40 to 60 percent” (10%). Talk about that in the retrospective,"
                                + " and say so where the number is shown.");
        HIDDEN.asOf(OCTOBER)
                .accepts(looking(
                        program,
                        Retrospective.builder()
                                .id(RetrospectiveId.of("r"))
                                .cycle(Sample.LAST_QUARTER.id())
                                .unit(UnitId.of("parks"))
                                .date(LocalDate.of(2026, 10, 6))
                                .addWentBadly("repairs")
                                .build()));
        HIDDEN.asOf(OCTOBER).accepts(Sample.keyResult(program, "e1-3", keyResult -> keyResult.withWeight(Weight.ZERO)));
        HIDDEN.asOf(LAST_DAY.plusDays(1)).accepts(program);
        assertThat(HIDDEN.asOf(OCTOBER)
                        .report(Sample.objective(program, "e1", EndedScoreRulesTest::open))
                        .findings())
                .isEmpty();
    }

    // scores that people set

    @ParameterizedTest
    @CsvSource({"storm, true", "the storm, true", "the storm raged, false", "' the   storm ', true"})
    void aReasonHasAtLeastThreeWords(String reason, boolean found) {
        OkrProgram program = overridden("0.6", reason);

        if (found) {
            EXPLAINED
                    .asOf(OCTOBER)
                    .rejects(
                            program,
                            "keyResults[0].scoreOverride",
                            "The score of “Raise the share of visitors who are satisfied from 40 to 60 percent” was set to"
                                    + " 60%, with “" + reason
                                    + "” as the only reason. Say in a sentence what the computed"
                                    + " score does not show.");
        } else {
            EXPLAINED.asOf(OCTOBER).accepts(program);
            EXPLAINED.asOf(OCTOBER).with("words", "4").rejects(program, "keyResults[0].scoreOverride");
        }
    }

    @Test
    void whoSetAScoreIsNamed() {
        OkrProgram program = ended("50 60 60");

        EXPLAINED
                .asOf(OCTOBER)
                .rejects(
                        Sample.objective(
                                program,
                                "e1",
                                objective -> objective.withScoreOverride(override("0.9", "the storm closed the counter")
                                        .withBy(Optional.empty()))),
                        "scoreOverride",
                        "Nobody is named who set the score of “Calm” to 90%. Record who decided on it.");
        EXPLAINED.asOf(OCTOBER).accepts(overridden("0.6", "storm", score -> score.withDate(OCTOBER.plusDays(1))));
    }

    @ParameterizedTest
    @CsvSource({"0.8, false", "0.800000001, true", "0.2, false", "0.199999999, true", "0.5, false"})
    void aSetScoreStaysWithinThreeTenths(String score, boolean found) {
        OkrProgram program = overridden(score, "the storm closed the counter");

        if (found) {
            NEAR.asOf(OCTOBER).rejects(program, "keyResults[0].scoreOverride");
        } else {
            NEAR.asOf(OCTOBER).accepts(program);
        }
        NEAR.asOf(LAST_DAY.plusDays(1)).accepts(program);
    }

    @Test
    void tellsBothScoresAndComparesNothingThatIsOpen() {
        UnaryOperator<OkrProgram> set = program -> Sample.objective(
                program,
                "e1",
                objective -> objective.withScoreOverride(override("0.5", "the storm closed the counter")));

        NEAR.asOf(OCTOBER)
                .rejects(
                        set.apply(ended("60 60 60")),
                        "scoreOverride",
                        "The score of “Calm” was set to 50%, while 100% was computed. Look for a measure that shows next"
                                + " time what this one did not.");
        NEAR.asOf(OCTOBER).accepts(Sample.objective(set.apply(ended("60 60 60")), "e1", EndedScoreRulesTest::open));
        NEAR.asOf(OCTOBER).with("most", "0.5").accepts(set.apply(ended("60 60 60")));
    }

    private static OkrProgram overridden(String score, String reason) {
        return overridden(score, reason, UnaryOperator.identity());
    }

    private static OkrProgram overridden(String score, String reason, UnaryOperator<ScoreOverride> change) {
        return Sample.keyResult(
                ended("50 60 60"),
                "e1-1",
                keyResult -> keyResult.withScoreOverride(change.apply(override(score, reason))));
    }

    private static ScoreOverride override(String score, String reason) {
        return ScoreOverride.builder()
                .score(Score.of(score))
                .date(LocalDate.of(2026, 10, 6))
                .by(PersonId.of("ada-lopez"))
                .reason(reason)
                .build();
    }

    // samples

    private static OkrProgram ended(String figures) {
        return ended(UnaryOperator.identity(), figures);
    }

    /** One objective of the third quarter, closed on 5 October, and the last figures of its key results. */
    private static OkrProgram ended(UnaryOperator<Objective> change, String figures) {
        List<String> values = Arrays.asList(figures.split(" ", -1));
        ImmutableList<KeyResult> keyResults = Sample.keyResults("e1", values.size());
        Objective objective = Sample.objective("e1", "parks")
                .withTitle("Calm")
                .withCycle(Sample.LAST_QUARTER.id())
                .withParents()
                .withTransitions(
                        to(LifecycleState.PUBLISHED, LocalDate.of(2026, 7, 1)),
                        to(LifecycleState.CLOSED, LocalDate.of(2026, 10, 5)))
                .withKeyResults(IntStream.range(0, values.size())
                        .mapToObj(i -> keyResults
                                .get(i)
                                .withCheckIns(CheckIn.builder()
                                        .date(LocalDate.of(2026, 9, 28))
                                        .measurement(Measurement.number(values.get(i)))
                                        .build()))
                        .toList());
        return Sample.with(new Objective[] {change.apply(objective)});
    }

    private static Transition to(LifecycleState state, LocalDate date) {
        return Transition.builder().to(state).date(date).build();
    }
}
