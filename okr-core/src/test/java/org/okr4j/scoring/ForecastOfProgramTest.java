package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.scoring.Samples.confidence;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.published;
import static org.okr4j.scoring.Samples.value;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.value.Confidence;
import org.okr4j.value.Ratio;

/** Forecasts and trajectories of key results in a program whose quarter ends on 30 September. */
class ForecastOfProgramTest {

    private static final KeyResultId ID = KeyResultId.of("k");

    /** Ten more each week, and a note without a value in between. */
    private static final KeyResult STEADY = keyResult(
            "k",
            Measure.increase("0", "100"),
            value("2026-07-08", "10"),
            confidence("2026-07-10", "0.9"),
            value("2026-07-15", "20").withConfidence(Confidence.of("0.8")),
            value("2026-07-22", "30").withConfidence(Confidence.of("0.6")));

    private static Scorecard score(String asOf, Objective objective) {
        return Scorer.of(ScoringPolicies.STANDARD).score(ScorecardTest.program(objective), day(asOf));
    }

    private static Forecast forecast(String asOf, Objective objective) {
        return score(asOf, objective).forecast(ID);
    }

    @Test
    void followsTheValuesOfItsCheckIns() {
        Forecast forecast = forecast("2026-07-22", published(objective(STEADY)));

        assertThat(forecast.exactValue()).contains(Ratio.of(130, 1));
        assertThat(forecast.neededPerWeek()).contains(Ratio.of(7, 1));
        assertThat(forecast.readings())
                .extracting(Reading::date)
                .containsExactly(day("2026-07-08"), day("2026-07-15"), day("2026-07-22"));
        assertThat(forecast("2026-07-21", published(objective(STEADY))).isMade())
                .isFalse();
    }

    @Test
    void countsTheLastRevisionOfADay() {
        CheckIn corrected = value("2026-07-22", "33").withRevision(1);
        KeyResult keyResult = STEADY.withCheckIns(
                value("2026-07-08", "10"), value("2026-07-15", "20"), value("2026-07-22", "30"), corrected);

        // mean 21 in week 2, slope 23/2, ten weeks and one further
        assertThat(forecast("2026-07-22", objective(keyResult)).exactValue()).contains(Ratio.of(295, 2));
    }

    @Test
    void runsToTheDueDateOfTheKeyResultItself() {
        Objective due = objective(STEADY.withDue(day("2026-08-05")));
        Objective postponed = objective(STEADY.withAmendments(Amendment.builder()
                .date(day("2026-07-20"))
                .due(day("2026-08-12"))
                .build()));

        assertThat(forecast("2026-07-22", due).exactValue()).contains(Ratio.of(50, 1));
        assertThat(forecast("2026-07-22", due).neededPerWeek()).contains(Ratio.of(35, 1));
        assertThat(forecast("2026-08-06", due).reason()).hasToString("No forecast: its time ended on 2026-08-05");
        assertThat(forecast("2026-07-22", postponed).exactValue()).contains(Ratio.of(60, 1));
        assertThat(forecast("2026-07-22", postponed).date()).isEqualTo(day("2026-08-12"));
    }

    @Test
    void aimsAtTheTargetThatHolds() {
        Objective retargeted = objective(STEADY.withAmendments(Amendment.builder()
                .date(day("2026-07-22"))
                .measure(Measure.increase("0", "200"))
                .build()));

        assertThat(forecast("2026-07-22", retargeted).exactRaw()).contains(Ratio.of(13, 20));
    }

    @Test
    void hasNoForecastForWhatHasEnded() {
        Objective own = published(objective(ended(STEADY, LifecycleState.CLOSED, "2026-08-05")));
        Objective whole = ended(objective(STEADY), LifecycleState.CLOSED, "2026-08-05");

        assertThat(forecast("2026-08-04", own).isMade()).isTrue();
        assertThat(forecast("2026-08-05", own).reason()).hasToString("No forecast: closed on 2026-08-05");
        assertThat(forecast("2026-09-01", own).reason()).hasToString("No forecast: closed on 2026-08-05");
        assertThat(forecast("2026-08-04", whole).isMade()).isTrue();
        assertThat(forecast("2026-12-01", whole).reason()).hasToString("No forecast: closed on 2026-08-05");
    }

    @Test
    void hasNoForecastForWhatWasGivenUp() {
        Objective own = published(objective(ended(STEADY, LifecycleState.CANCELLED, "2026-08-05")));
        Objective whole = ended(objective(STEADY), LifecycleState.DEPRIORITIZED, "2026-08-05");

        assertThat(forecast("2026-08-05", own).reason()).hasToString("No forecast: cancelled on 2026-08-05");
        assertThat(forecast("2026-08-05", whole).reason())
                .hasToString("No forecast: objective deprioritized on 2026-08-05");
    }

    @Test
    void hasNoForecastWithoutAMeasure() {
        Objective objective = objective(STEADY.withMeasure(Optional.empty()));

        assertThat(forecast("2026-07-22", objective).reason()).hasToString("No forecast: there is no measure");
    }

    @Test
    void seesConfidenceUpToTheClosing() {
        Objective open = published(objective(STEADY));
        Objective closed = ended(objective(STEADY), LifecycleState.CLOSED, "2026-07-15");

        assertThat(score("2026-07-22", open).trajectory(ID).change()).contains(Ratio.of(-1, 5));
        // 0.9, 0.8 and 0.6 on days 0, 5 and 12: means 17/3 and 23/30, slope −(11/6) ÷ (218/3) = −11/436 a day
        assertThat(score("2026-07-22", open).trajectory(ID).slopePerWeek()).contains(Ratio.of(-77, 436));
        assertThat(score("2026-09-01", closed).trajectory(ID).latest()).contains(Confidence.of("0.8"));
        assertThat(score("2026-07-12", closed).trajectory(ID).latest()).contains(Confidence.of("0.9"));
    }

    @Test
    void refusesWhatTheProgramDoesNotHave() {
        Scorecard card = score("2026-07-22", objective(STEADY));
        KeyResultId unknown = KeyResultId.of("k9");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.forecast(unknown))
                .withMessageContaining("k9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.trajectory(unknown))
                .withMessageContaining("k9");
    }
}
