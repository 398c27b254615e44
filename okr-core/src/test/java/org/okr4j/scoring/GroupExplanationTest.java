package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.published;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.value.Confidence;
import org.okr4j.value.Progress;

/** What is explained beside objectives and key results: groups, forecasts, trajectories and completion. */
class GroupExplanationTest {

    private static final String DAY = "2026-08-15";
    private static final CycleId QUARTER = CycleId.of("q");

    private static Objective objectiveOf(String id, String progress) {
        return published(objective(at("kr-" + id, progress)))
                .withId(ObjectiveId.of(id))
                .withTitle("Aim " + id);
    }

    @Test
    void aGroupIsTheMeanOfWhatIsPublished() {
        Objective cancelled = ended(objectiveOf("c", "1"), LifecycleState.CANCELLED, "2026-08-01");
        Scorecard scorecard = ExplainedPrograms.score(
                ScoringPolicies.STANDARD, DAY, objectiveOf("a", "0.5"), objectiveOf("b", "0.25"), cancelled);

        Explanation unit = scorecard.explain(scorecard.ofUnit(UnitId.of("city"), QUARTER));

        Recomputation.check(unit);
        assertThat(unit).hasToString("""
                “City” (city): 37.5% on 2026-08-15
                  37.5%: the mean of 2 parts, each counting the same
                    “Aim a” (a): 50%
                    “Aim b” (b): 25%
                  Left out: “Aim c” (c): objective cancelled on 2026-08-01
                  Pace amber: 37.5% reached where 49.4% was expected by 2026-08-15: 12 points behind
                    Behind by 12 points: expected less reached
                      49.4% expected: the mean of 2 parts
                        “Aim a” (a): 49.4% expected
                        “Aim b” (b): 49.4% expected
                      Reached: 37.5%
                    Green up to 10 points behind, amber up to 25
                  By the policy “standard”
                """);
        assertThat(scorecard.explain(scorecard.ofCycle(QUARTER)).toString()).startsWith("“Q3” (q): 37.5%");
        assertThat(scorecard
                        .explain(scorecard.ofLevel(UnitLevel.ORGANIZATION, QUARTER))
                        .toString())
                .startsWith("All units of the level: 37.5% on 2026-08-15\n")
                .contains("    “City” (city): 37.5%\n");
        assertThat(scorecard.explain(scorecard.ofLevel(UnitLevel.TEAM, QUARTER)).toString())
                .startsWith("All units of the level: no part has a number\n");
    }

    private static CheckIn stated(String date, String value, int tenths) {
        return value(date, value).withConfidence(Confidence.ofTenths(tenths));
    }

    @Test
    void aForecastIsTheNearestLineAndWhatItTakes() {
        // 1 a day from 10 on 2 August: 24 on the 16th, 69 on 30 September; 76 to go in 45 days
        KeyResult permits = keyResult(
                        "kr",
                        Measure.increase("0", "100"),
                        stated("2026-08-02", "10", 8),
                        stated("2026-08-09", "17", 7),
                        stated("2026-08-16", "24", 5))
                .withUnit(MetricUnit.count("permits"));
        Scorecard scorecard =
                ExplainedPrograms.score(ScoringPolicies.STANDARD, "2026-08-16", published(objective(permits)));

        Explanation forecast = scorecard.explainForecast(permits.id());

        Recomputation.check(forecast);
        String text = forecast.toString();
        assertThat(text)
                .startsWith(
                        "“Text of kr” (kr): " + scorecard.forecast(permits.id()).reason() + "\n");
        assertThat(text.substring(text.indexOf('\n') + 1)).isEqualTo("""
                  69 permits on 2026-09-30: the straight line nearest to 3 values
                    10 permits on 2026-08-02
                    17 permits on 2026-08-09
                    24 permits on 2026-08-16
                  7 permits a week so far
                    10 permits on 2026-08-02
                    17 permits on 2026-08-09
                    24 permits on 2026-08-16
                  69% of the way: (69 − 0) ÷ (100 − 0)
                    Baseline: 0 permits
                    Target: 100 permits
                    69 permits on 2026-09-30: the straight line nearest to 3 values
                  11.82 permits a week needed from now on
                    76 permits still to go
                      Target: 100 permits
                      Latest: 24 permits
                    6.42 weeks left, from 2026-08-16 to 2026-09-30
                """);
        assertThat(scorecard.explain(permits.id()).toString())
                .contains("  Confidence 50% (medium), given on 2026-08-16\n    "
                        + scorecard.trajectory(permits.id()).reason() + "\n  "
                        + scorecard.forecast(permits.id()).reason() + "\n");
    }

    @Test
    void aForecastThatCannotBeMadeSaysWhy() {
        KeyResult thin = keyResult("kr", Measure.increase("0", "100"), value("2026-08-09", "17"));
        KeyResult kept = keyResult("kept", Measure.atLeast("5"), value("2026-08-09", "17"));
        Scorecard scorecard =
                ExplainedPrograms.score(ScoringPolicies.STANDARD, "2026-08-19", published(objective(thin, kept)));

        Explanation explanation = scorecard.explainForecast(thin.id());

        Recomputation.check(explanation);
        assertThat(explanation.value()).isEmpty();
        // 83 in 42 days
        assertThat(explanation.toString()).contains("  13.83 a week needed from now on\n    83 still to go\n");
        assertThat(explanation.toString()).contains("    6 weeks left, from 2026-08-19 to 2026-09-30\n");
        assertThat(scorecard.explainForecast(kept.id()).parts()).isEmpty();
        assertThat(scorecard.explain(thin.id()).toString()).doesNotContain("forecast");
    }

    @Test
    void aTrajectoryIsTheChangeAndTheSlopeOfTheLastThree() {
        KeyResult keyResult = keyResult(
                "kr",
                Measure.increase("0", "100"),
                stated("2026-08-02", "10", 8),
                stated("2026-08-09", "17", 7),
                stated("2026-08-16", "24", 5));

        Explanation explanation =
                ConfidenceTrajectory.of(keyResult, Samples.day("2026-08-16")).explanation();

        Recomputation.check(explanation);
        String text = explanation.toString();
        // (0.5 - 0.8) / 2 a week
        assertThat(text.substring(text.indexOf('\n') + 1)).isEqualTo("""
                  Confidence 50% (medium), given on 2026-08-16
                  Changed by -20% since the one before
                    Confidence 50% (medium), given on 2026-08-16
                    Confidence 70% (high), given on 2026-08-09
                  -15% a week over the last three
                    Confidence 80% (high), given on 2026-08-02
                    Confidence 70% (high), given on 2026-08-09
                    Confidence 50% (medium), given on 2026-08-16
                """);
        assertThat(ConfidenceTrajectory.of(at("a", "1"), Samples.day(DAY)).explanation())
                .hasToString("Nobody has said how confident they are\n");
    }

    @Test
    void completionIsAShareAndNamesWhatIsNotSettled() {
        KeyResult silent = Samples.silent("silent");
        KeyResult unmeasured =
                KeyResult.builder().id(KeyResultId.of("vague")).text("Better").build();
        Scorecard scorecard = ExplainedPrograms.score(
                ScoringPolicies.STANDARD, "2026-10-01", published(objective(at("a", "0.7"), silent, unmeasured)));

        Explanation explanation = scorecard.completion().explanation();

        Recomputation.check(explanation);
        String text = explanation.toString();
        assertThat(text).startsWith(scorecard.completion().reason() + "\n");
        assertThat(text.substring(text.indexOf('\n') + 1)).isEqualTo("""
                  One key result at 70% of the target or more
                  2 key results of ended cycles
                  2 judged by the last progress, because nobody has closed them: a, silent
                  1 not counted, because they cannot be scored: vague
                """);
        assertThat(Completion.of(ImmutableList.<Progress>of()).explanation())
                .hasToString("No key result of an ended cycle could be judged\n");
    }
}
