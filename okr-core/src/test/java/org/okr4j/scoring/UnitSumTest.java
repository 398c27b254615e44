package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.score;
import static org.okr4j.scoring.Samples.value;

import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

class UnitSumTest {

    private static final String DAY = "2026-08-15";

    private static Objective sum(KeyResult... keyResults) {
        return Samples.objective(keyResults).withRollUp(RollUp.UNIT_SUM);
    }

    private static KeyResult permits(String id, String baseline, String target, String value) {
        Measure measure = Measure.increase(baseline, target);
        return keyResult(id, measure, value("2026-08-14", value)).withUnit(MetricUnit.count("permits"));
    }

    private static KeyResult days(String id, String baseline, String target, String value) {
        Measure measure = Measure.decrease(baseline, target);
        return keyResult(id, measure, value("2026-08-14", value)).withUnit(MetricUnit.time("days"));
    }

    @Test
    void isWhatWasGainedInAllOverWhatIsToBeGained() {
        // (60 + 150 - 50 - 100) / (90 + 300 - 50 - 100) = 60 / 240; the mean of progress would be (1/4 + 1/4) / 2
        assertThat(score(sum(permits("a", "50", "90", "60"), permits("b", "100", "300", "150")), DAY)
                        .progress())
                .contains(Progress.of("0.25"));
        // (90 + 100 - 150) / 240 = 40 / 240
        assertThat(score(sum(permits("a", "50", "90", "90"), permits("b", "100", "300", "100")), DAY)
                        .progress())
                .contains(Progress.of("0.166666666"));
    }

    @Test
    void addsFiguresThatTogetherHaveMoreDigitsThanAFigureMayHave() {
        // (5e999 - 1e-1000 + 0) / (9e999 - 1e-1000 + 1e999): a little less than a half
        KeyResult large = permits("a", "1e-1000", "9e999", "5e999");
        KeyResult other = permits("b", "0", "1e999", "0");

        assertThat(score(sum(large, other), DAY).progress()).contains(Progress.of("0.499999999"));
    }

    @Test
    void sumsWhatIsToFall() {
        // (40 + 10 - 45 - 20) / (30 + 10 - 45 - 20) = -15 / -25
        assertThat(score(sum(days("a", "45", "30", "40"), days("b", "20", "10", "10")), DAY)
                        .progress())
                .contains(Progress.of("0.6"));
    }

    @Test
    void capsAtTheEndOnly() {
        // raw 3 and 0: (30 + 0) / (10 + 90)
        assertThat(score(sum(permits("a", "0", "10", "30"), permits("b", "0", "90", "0")), DAY)
                        .progress())
                .contains(Progress.of("0.3"));
        assertThat(score(sum(permits("a", "0", "10", "30"), permits("b", "0", "10", "5")), DAY)
                        .progress())
                .contains(Progress.ONE);
        assertThat(score(sum(permits("a", "10", "20", "0"), permits("b", "10", "20", "15")), DAY)
                        .progress())
                .contains(Progress.ZERO); // one lost 10, the other gained 5
    }

    @Test
    void countsSilenceAsItsBaselineOrLeavesItOut() {
        KeyResult silent = permits("b", "100", "300", "0").withCheckIns();
        Objective objective = sum(permits("a", "50", "90", "90"), silent);

        assertThat(score(objective, DAY).progress()).contains(Progress.of("0.166666666")); // 40 / 240
        assertThat(Scorer.of(ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT))
                        .score(objective, Samples.QUARTER, Cadences.WEEKLY, Samples.day(DAY))
                        .progress())
                .contains(Progress.ONE);
    }

    @Test
    void ignoresWeightsButForZero() {
        KeyResult a = permits("a", "50", "90", "60");
        KeyResult b = permits("b", "100", "300", "100");

        assertThat(score(sum(a.withWeight(Weight.of(9)), b), DAY).progress())
                .isEqualTo(score(sum(a, b), DAY).progress());
        assertThat(score(sum(a, b.withWeight(Weight.ZERO)), DAY).progress()).contains(Progress.of("0.25"));
    }

    @Test
    void isNotScorableWhereUnitsOrDirectionsDiffer() {
        KeyResult permits = permits("a", "50", "90", "60");

        assertMixed(sum(permits, permits("b", "50", "90", "60").withUnit(MetricUnit.PERCENT)));
        assertMixed(sum(permits, days("b", "45", "30", "36").withUnit(MetricUnit.count("permits"))));
        assertMixed(sum(permits, keyResult("b", Measure.increase("0", "1"), value("2026-08-14", "1"))));
        assertMixed(sum(keyResult("b", Measure.binary(), checkIn("2026-08-14", Measurement.answer(true)))));
        assertThat(score(
                                sum(
                                        permits,
                                        permits("b", "0", "1", "1")
                                                .withUnit(MetricUnit.PERCENT)
                                                .withWeight(Weight.ZERO)),
                                DAY)
                        .progress())
                .contains(Progress.of("0.25"));
    }

    private static void assertMixed(Objective objective) {
        ObjectiveScore score = score(objective, DAY);

        assertThat(score.progress()).isEmpty();
        assertThat(score.unscorable()).contains(UnscorableReason.MIXED_UNITS);
        assertThat(score.status().word()).isEqualTo(StatusWord.NOT_SCORABLE);
        assertThat(score.grade().light()).isEmpty();
        assertThat(score.keyResults()).allMatch(KeyResultScore::counted);
    }

    @Test
    void hasTheReasonsOfAnyRollUpWhereThereIsNothingToAdd() {
        assertThat(score(sum(), DAY).unscorable()).contains(UnscorableReason.NO_KEY_RESULTS);
        assertThat(score(sum(permits("a", "0", "1", "1").withWeight(Weight.ZERO)), DAY)
                        .unscorable())
                .contains(UnscorableReason.ZERO_WEIGHT);
    }

    @Test
    void sumsTheScoreOfWhatIsClosed() {
        Objective closed = ended(sum(permits("a", "50", "90", "60")), LifecycleState.CLOSED, "2026-08-14");

        assertThat(score(closed, DAY).score()).contains(Score.of("0.25"));
    }

    @Test
    void weighsWhatIsExpectedAsItWeighsWhatIsReached() {
        KeyResult late = permits("a", "0", "100", "0").withStart(Samples.day("2026-08-15"));
        KeyResult due = permits("b", "0", "300", "300").withDue(Samples.day("2026-08-15"));

        Pace pace = score(sum(late, due), DAY).pace().orElseThrow();

        assertThat(pace.expected()).isEqualTo(Progress.of("0.75"));
        assertThat(pace.gap()).isEqualTo(Gap.ZERO);
        assertThat(pace.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void takesWhatPeopleSetForWhatWasClosedBeforeAsItDoesOnceAllIsClosed() {
        KeyResult set = Cascades.closed(permits("a", "0", "100", "20"), "2026-08-14")
                .withScoreOverride(Cascades.override("1", "2026-08-15"));
        Objective open = sum(set, permits("b", "0", "300", "30"));

        // (1 of 100 + 30) / 400
        assertThat(score(open, DAY).progress()).contains(Progress.of("0.325"));
        assertThat(score(ended(open, LifecycleState.CLOSED, DAY), DAY).score()).contains(Score.of("0.325"));
        assertThat(score(ended(open, LifecycleState.CLOSED, DAY), DAY).progress())
                .contains(Progress.of("0.125"));
        // on the day before nobody had set it: (20 + 30) / 400
        assertThat(score(open, "2026-08-14").progress()).contains(Progress.of("0.125"));
    }
}
