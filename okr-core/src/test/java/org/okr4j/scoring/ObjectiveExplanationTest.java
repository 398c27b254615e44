package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.published;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ObjectArrays;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** What an explanation of an objective says, line by line. The quarter has 91 steps, and by 2026-08-15 45 are gone. */
class ObjectiveExplanationTest {

    private static final String DAY = "2026-08-15";
    private static final ObjectiveId PARENT = ObjectiveId.of("o");

    private static Explanation explain(Objective objective, Objective... others) {
        Scorecard scorecard =
                ExplainedPrograms.score(ScoringPolicies.STANDARD, DAY, ObjectArrays.concat(objective, others));
        Explanation explanation = scorecard.explain(objective.id());
        Recomputation.check(explanation);
        return explanation;
    }

    private static Objective child(String id, String progress, String weight) {
        return published(objective(at("kr-" + id, progress)))
                .withId(ObjectiveId.of(id))
                .withTitle("Child " + id)
                .withParents(Contribution.contributes(PARENT, Weight.of(weight)));
    }

    @Test
    void takesTimeInProportionToItsKeyResults() {
        KeyResult[] keyResults = new KeyResult[30_000];
        Arrays.setAll(keyResults, i -> at("k" + i, i % 2 == 0 ? "0.2" : "0.4"));
        Scorecard scorecard = ExplainedPrograms.score(ScoringPolicies.STANDARD, DAY, published(objective(keyResults)));

        Explanation explanation = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> scorecard.explain(PARENT));

        assertThat(explanation.value()).contains(Ratio.of(3, 10));
        assertThat(explanation.parts().get(0).parts()).hasSize(30_000);
    }

    @Test
    void isTheMeanOfItsKeyResultsAndSaysWhatIsLeftOut() {
        Objective objective = published(objective(
                at("a", "0.5"),
                at("b", "1", "3"),
                at("c", "0", "0"),
                ended(at("d", "1"), LifecycleState.CANCELLED, DAY)));

        assertThat(explain(objective)).hasToString("""
                “Permits without waiting” (o): 87.5% on 2026-08-15
                  87.5%: the mean of 2 key results, by weight
                    “Text of a” (a): 50%, weight 1
                      50% of the way: (0.5 − 0) ÷ (1 − 0)
                        Baseline: 0
                        Target: 1
                        Latest: 0.5 on 2026-07-01
                    “Text of b” (b): 100%, weight 3
                      100% of the way: (1 − 0) ÷ (1 − 0)
                        Baseline: 0
                        Target: 1
                        Latest: 1 on 2026-07-01
                  Left out: “Text of c” (c): has weight 0: shown, not counted
                  Left out: “Text of d” (d): cancelled on 2026-08-15
                  Grade green: 87.5%; green starts at 70%
                  Pace green: 87.5% reached where 49.4% was expected by 2026-08-15
                    Ahead by 38 points: reached more than expected
                      49.4% expected: 45 of 91 days from 2026-07-01 to 2026-09-30
                        45 days over
                        91 days in all
                      Reached: 87.5%
                    Green up to 10 points behind, amber up to 25
                  Status stale: 2 of 3 key results: “Text of a” (a): the last check-in was 45 days ago, on 2026-07-01; \
                the next one was due on 2026-07-08; “Text of b” (b): the last check-in was 45 days ago, on 2026-07-01; \
                the next one was due on 2026-07-08
                  By the policy “standard”
                """);
    }

    @Test
    void tellsWhatIsExpectedOfEachWhereThatDiffers() {
        KeyResult kept = keyResult("b", Measure.atMost("5").withMode(KeepMode.LATEST), value("2026-08-14", "4"));
        KeyResult undated = keyResult("c", Measure.binary(), Samples.checkIn("2026-08-14", Measurement.answer(true)));

        String text =
                explain(published(objective(at("a", "0.5"), kept, undated))).toString();

        // (45/91 + 1) / 2 = 68/91 of the two of which something is expected, which have reached 0.75
        assertThat(text).contains("""
                      74.7% expected: the mean of 2 parts
                        “Text of a” (a): 49.4% expected
                        “Text of b” (b): 100% expected
                      75%: the mean of those 2 parts of which something is expected
                        “Text of a” (a): 50%
                        “Text of b” (b): 100%
                """);
    }

    @Test
    void showsObjectivesThatContributeAsTheyArePublished() {
        Objective parent = published(objective(at("a", "0")).withRollUp(RollUp.BOTH));
        Objective draft = child("x3", "1", "1").withTransitions();

        String text = explain(parent, child("x1", "0.5", "1"), child("x2", "1", "2"), draft)
                .toString();

        // (0 + 0.5 + 2) / 4
        assertThat(text).startsWith("""
                        “Permits without waiting” (o): 62.5% on 2026-08-15
                          62.5%: the mean of one key result and 2 contributing objectives, by weight
                            “Text of a” (a): 0%, weight 1
                        """).contains("""
                            “Child x1” (x1): 50%, weight 1
                            “Child x2” (x2): 100%, weight 2
                          Left out: “Child x3” (x3): not published yet
                        """);
        String alone = explain(parent.withRollUp(RollUp.CHILDREN), child("x1", "0.5", "1"))
                .toString();
        assertThat(alone).startsWith("""
                “Permits without waiting” (o): 50% on 2026-08-15
                  50%: the mean of one contributing objective
                    “Child x1” (x1): 50%
                  Its own key results do not count: it is rolled up from objectives
                """);
    }

    @Test
    void tellsWhatItCountsForFurtherUp() {
        Objective parent = published(objective(at("a", "0")).withRollUp(RollUp.CHILDREN));
        Objective child = child("x1", "0.5", "2");

        assertThat(explain(child, parent).toString())
                .contains("  Counts for “Permits without waiting” (o) with weight 2\n");
        assertThat(explain(child, parent.withRollUp(RollUp.KEY_RESULTS)).toString())
                .contains("  Contributes to “Permits without waiting” (o), whose number does not ask for it\n");
        assertThat(explain(child.withParents(Contribution.supports(PARENT)), parent)
                        .toString())
                .contains("  Supports “Permits without waiting” (o), without counting for it\n");
        assertThat(explain(child.withTransitions(), parent).toString())
                .contains("  Does not count for “Permits without waiting” (o): not published yet\n");
    }

    @Test
    void explainsAKeyResultWithoutAMeasureByWhatFeedsIt() {
        KeyResult fed = KeyResult.builder()
                .id(KeyResultId.of("fed"))
                .text("The teams deliver")
                .build();
        Contribution link = Contribution.contributes(fed.id(), Weight.ONE);
        Objective x1 = child("x1", "0.5", "1").withParents(link);
        Objective x2 = child("x2", "0.333333333", "1").withParents(link);
        Objective x3 = child("x3", "1", "1").withParents(link).withTransitions();
        Objective parent = published(objective(fed));

        Scorecard scorecard = ExplainedPrograms.score(ScoringPolicies.STANDARD, DAY, parent, x1, x2, x3);
        Explanation explanation = scorecard.explain(fed.id());

        Recomputation.check(explanation);
        assertThat(explanation).hasToString("""
                “The teams deliver” (fed): 41.6% on 2026-08-15
                  As published: 41.6%
                    41.6%: the mean of 2 contributing objectives
                      “Child x1” (x1): 50%
                      “Child x2” (x2): 33.3%
                      Left out: “Child x3” (x3): not published yet
                  Grade amber: 41.6%; amber runs from 40% to below 70%
                  Pace green: 41.6% reached where 49.4% was expected by 2026-08-15: 7.8 points behind
                    Behind by 7.8 points: expected less reached
                      49.4% expected: the mean of 2 contributing objectives
                        “Child x1” (x1): 49.4% expected
                        “Child x2” (x2): 49.4% expected
                      Reached: 41.6%
                    Green up to 10 points behind, amber up to 25
                  Status stale: 2 of 2 objectives: “Child x2” (x2): stale; “Child x1” (x1): stale
                  Counts for “Permits without waiting” (o) with weight 1
                  By the policy “standard”
                """);
        assertThat(scorecard.explain(x1.id()).toString())
                .contains("  Counts for “The teams deliver” (fed) with weight 1\n");
        assertThat(scorecard.explain(PARENT).toString()).startsWith("""
                “Permits without waiting” (o): 41.6% on 2026-08-15
                  41.6%: the mean of one key result
                    “The teams deliver” (fed): 41.6%
                      As published: 41.6%
                """);
    }

    private static KeyResult permits(String id, Measure measure, String value) {
        return keyResult(id, measure, value("2026-08-14", value)).withUnit(MetricUnit.count("permits"));
    }

    @Test
    void addsUpWhatWasGained() {
        Objective sum = published(objective(
                        permits("a", Measure.increase("50", "90"), "60"),
                        permits("b", Measure.increase("100", "300"), "100").withCheckIns())
                .withRollUp(RollUp.UNIT_SUM));

        assertThat(explain(sum).toString()).startsWith("""
                “Permits without waiting” (o): 4.1% on 2026-08-15
                  4.1%: 10 permits of 240 permits in all
                    So far 10 permits
                      “Text of a” (a): 10 permits
                        Latest: 60 permits on 2026-08-14
                        Baseline: 50 permits
                      “Text of b” (b): 0 permits
                        No value yet, so nothing is gained
                        Baseline: 100 permits
                    Asked for 240 permits
                      “Text of a” (a): 40 permits
                        Target: 90 permits
                        Baseline: 50 permits
                      “Text of b” (b): 200 permits
                        Target: 300 permits
                        Baseline: 100 permits
                """);
        Objective fall = sum.withKeyResults(
                permits("a", Measure.decrease("45", "30"), "40"), permits("b", Measure.decrease("20", "10"), "0"));
        // 5 + 20 of 15 + 10
        assertThat(explain(fall).toString())
                .contains("  100%: 25 permits of 25 permits in all\n", "      “Text of b” (b): 20 permits\n");
    }

    private static ScoreOverride override(String score) {
        return ScoreOverride.builder()
                .score(Score.of(score))
                .date(day("2026-08-12"))
                .by(ExplainedPrograms.ADA)
                .reason("half the team was on loan")
                .build();
    }

    @Test
    void isClosedWithTheScoresOfItsPartsOrWithTheOneThatPeopleSet() {
        KeyResult zones = keyResult("a", Measure.zones("0", "10", "50", "200"), value("2026-08-01", "50"));
        Objective closed = ended(objective(zones, at("b", "0.5")), LifecycleState.CLOSED, "2026-08-10");

        assertThat(explain(closed).toString())
                .startsWith("“Permits without waiting” (o): closed with 60%\n  60%: the mean of 2 key results\n")
                .contains(
                        "\n  Progress 75%, which is not the score\n    75%: the mean of 2 key results\n",
                        "\n  What came after 2026-08-10, the day of its closing, does not count\n");
        assertThat(explain(closed.withScoreOverride(override("0.9"))).toString())
                .startsWith("""
                “Permits without waiting” (o): closed with 90%
                  90%, set by Ada Okafor on 2026-08-12 in place of the computed score: “half the team was on loan”
                  Computed: 60%
                    60%: the mean of 2 key results
                """);
        Objective empty =
                ended(objective(), LifecycleState.CLOSED, "2026-08-10").withScoreOverride(override("0.4"));
        assertThat(explain(empty).toString()).startsWith("""
                “Permits without waiting” (o): closed with 40%
                  40%, set by Ada Okafor on 2026-08-12 in place of the computed score: “half the team was on loan”
                  No score can be computed: there is no key result
                """);
    }

    @Test
    void takesWhatWasClosedBeforeWithItsScore() {
        KeyResult zones = keyResult("a", Measure.zones("0", "10", "50", "200"), value("2026-08-01", "50"));
        KeyResult before = ended(zones, LifecycleState.CLOSED, "2026-08-10");

        assertThat(explain(published(objective(before))).toString()).startsWith("""
                “Permits without waiting” (o): 70% on 2026-08-15
                  70%: the mean of one key result
                    “Text of a” (a): 70%
                      70% as a score: 0% of the way from 70% to 100%
                """);
        assertThat(explain(published(objective(before.withScoreOverride(override("0.8")))))
                        .toString())
                .startsWith("""
                        “Permits without waiting” (o): 80% on 2026-08-15
                          80%: the mean of one key result
                            “Text of a” (a): 80%
                              Closed with 80%
                                80%, set by Ada Okafor on 2026-08-12 in place of the computed score: “half the team was \
                        on loan”
                                Computed: 70%
                        """);
    }

    @Test
    void saysWhyThereIsNoNumber() {
        assertThat(explain(published(objective()))).hasToString("""
                “Permits without waiting” (o): cannot be scored: there is no key result
                  Grade: not graded: there is no key result
                  Status not scorable: cannot be scored: there is no key result
                  By the policy “standard”
                """);
        assertThat(explain(ended(objective(silent("a")), LifecycleState.CANCELLED, "2026-08-10"))
                        .toString())
                .startsWith("“Permits without waiting” (o): objective cancelled on 2026-08-10\n")
                .contains("  Left out: “Text of a” (a): objective cancelled on 2026-08-10\n");
    }

    @Test
    void callsTheStatusAsItsPolicyDoes() {
        Objective objective = published(objective(at("a", "0")));
        Scorecard scorecard = ExplainedPrograms.score(ScoringPolicies.VIVA_GOALS, DAY, objective);

        assertThat(scorecard.explain(PARENT).toString())
                .contains("By the policy “" + ScoringPolicies.VIVA_GOALS.name() + "”\n")
                .contains(ScoringPolicies.VIVA_GOALS
                        .label(scorecard.of(PARENT).status().word())
                        .toString());
    }

    @Test
    void explainsASumInWhichPeopleSetAScoreByWhatOthersGainedHoweverFar() {
        KeyResult beyond = permits("a", Measure.increase("0", "100"), "250");
        KeyResult set = permits("b", Measure.increase("0", "300"), "30").withScoreOverride(override("0.5"));
        Objective closed =
                ended(objective(beyond, set).withRollUp(RollUp.UNIT_SUM), LifecycleState.CLOSED, "2026-08-14");

        // (250 + half of 300) / 400
        assertThat(explain(closed).toString()).startsWith("""
                “Permits without waiting” (o): closed with 100%
                  100%: the mean of 2 key results, by weight
                    “Text of a” (a): 250%, weight 100
                      250%: 250 permits of 100 permits
                        “Text of a” (a): 250 permits
                          Latest: 250 permits on 2026-08-14
                          Baseline: 0 permits
                        “Text of a” (a): 100 permits
                          Target: 100 permits
                          Baseline: 0 permits
                    “Text of b” (b): 50%, weight 300
                      Closed with 50%
                """);
        Recomputation.check(explain(closed));
    }

    @Test
    void explainsASumInWhichPeopleSetAScoreWhereTheReportDoesNotFit() {
        KeyResult set = ended(
                keyResult("a", Measure.decrease("100", "0"), checkIn("2026-08-01", Measurement.answer(true)))
                        .withScoreOverride(override("0.5")),
                LifecycleState.CLOSED,
                "2026-08-10");
        KeyResult other = keyResult("b", Measure.decrease("300", "0"), value("2026-08-14", "270"));
        Objective open = published(objective(set, other).withRollUp(RollUp.UNIT_SUM));

        // (half of 100 + 30) / 400
        assertThat(explain(open).toString())
                .startsWith("“Permits without waiting” (o): 20% on 2026-08-15\n")
                .contains("(a): 50%, weight 100\n", "(b): 10%, weight 300\n      10%: 30 of 300\n");
        Recomputation.check(explain(open));
        Recomputation.check(explain(ended(open, LifecycleState.CLOSED, "2026-08-15")));
    }
}
