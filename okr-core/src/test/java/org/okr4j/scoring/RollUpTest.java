package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.scoring.Samples.at;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.ended;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.score;
import static org.okr4j.scoring.Samples.silent;
import static org.okr4j.scoring.Samples.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.cadence.Cadences;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.UnscorableReason;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.RollUp;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

class RollUpTest {

    private static final String DAY = "2026-08-15";
    private static final Objective EMPTY = objective();
    private static final KeyResult BASELINE = keyResult("baseline", Measure.findBaseline());

    private static KeyResult thirds(String id, String value) {
        return keyResult(id, Measure.increase("0", "3"), value("2026-08-14", value));
    }

    @Test
    void isTheWeightedMean() {
        assertThat(score(objective(at("a", "0.5", "1"), at("b", "1", "3")), DAY).progress())
                .contains(Progress.of("0.875"));
        assertThat(score(objective(at("a", "1.5"), at("b", "0.2")), DAY).progress())
                .contains(Progress.of("0.6"));
    }

    @Test
    void isExactUntilItIsPublished() {
        KeyResult c = keyResult("c", Measure.increase("0", "30"), value("2026-08-14", "23"));

        ObjectiveScore score = score(objective(thirds("a", "2"), thirds("b", "2"), c), DAY);

        assertThat(score.progress()).contains(Progress.of("0.7")); // 2/3, 2/3 and 23/30
        assertThat(score.grade().light()).contains(Light.GREEN);
        assertThat(WeightedMean.of(score.keyResults().stream()
                        .map(each -> new Weighted(each.progress().orElseThrow(), each.weight()))
                        .toList()))
                .contains(Progress.of("0.699999999")); // what rounding each of them would have said
        assertThat(WeightedMean.exactly(score.keyResults().stream()
                        .map(each -> Weighted.of(each.scored().orElseThrow(), each.weight()))
                        .toList()))
                .contains(Ratio.of(7, 10));
    }

    /** Twice 400 fractions of a hundred digits, of which no two in a row have a divisor in common. */
    @Test
    void isExactWithLongDenominators() {
        BigDecimal googol = BigDecimal.TEN.pow(99);
        List<KeyResult> low = new ArrayList<>();
        List<KeyResult> high = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Measure measure = Measure.reach(googol.add(BigDecimal.valueOf(2 * i + 1)));
            low.add(keyResult("low-" + i, measure, value("2026-08-14", "3")));
            high.add(keyResult(
                    "high-" + i,
                    measure,
                    value(
                            "2026-08-14",
                            googol.add(BigDecimal.valueOf(2 * i - 2)).toPlainString())));
        }
        low.addAll(high);
        Objective objective = objective(low.toArray(new KeyResult[0]));

        ObjectiveScore score = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> score(objective, DAY));

        assertThat(score.progress()).contains(Progress.of("0.5")); // 3/t and (t - 3)/t of each t
        assertThat(score.pace().orElseThrow().gap()).isEqualTo(Gap.of("-0.005494505")); // 45/91 - 1/2 = -1/182
    }

    @Test
    void doesNotMoveOnceTheObjectiveIsClosed() {
        KeyResult later = at("a", "0.5")
                .withCheckIns(value("2026-07-01", "0.5"), value("2026-09-21", "0.9"))
                .withAmendments(Amendment.builder()
                        .date(day("2026-09-22"))
                        .measure(Measure.increase("0", "2"))
                        .weight(Weight.of(9))
                        .due(day("2026-12-31"))
                        .build());
        Objective objective = ended(objective(later, at("b", "0.1")), LifecycleState.CLOSED, "2026-09-20");

        ObjectiveScore score = score(objective, "2026-10-05");

        assertThat(score.score()).contains(Score.of("0.3"));
        assertThat(score).isEqualTo(score(objective, "2026-09-20"));
        assertThat(score(objective, "2026-09-19").progress()).contains(Progress.of("0.3"));
    }

    @Test
    void doesNotMoveWhatWasClosedOnItsOwn() {
        KeyResult closed = ended(
                at("a", "0.5")
                        .withCheckIns(
                                value("2026-07-01", "0.5"), value("2026-08-01", "0.6"), value("2026-08-02", "0.9")),
                LifecycleState.CLOSED,
                "2026-08-01");
        Objective both = objective(closed, at("b", "0.2"));
        Objective sum = both.withRollUp(RollUp.UNIT_SUM);

        assertThat(score(both, "2026-08-15").progress()).contains(Progress.of("0.4"));
        assertThat(score(sum, "2026-08-15").progress()).contains(Progress.of("0.4")); // 0.6 + 0.2 of 2
        assertThat(score(both, "2026-08-15").keyResults().get(0).lastCheckIn()).contains(day("2026-08-01"));
        assertThat(score(both, "2026-07-31").progress()).contains(Progress.of("0.35"));
        assertThat(score(both, "2026-08-01").keyResults().get(0).score()).contains(Score.of("0.6"));
    }

    @Test
    @SuppressWarnings("NullAway") // to see what null gives
    void namesTheParameterThatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Weighted((Ratio) null, Weight.ONE))
                .withMessage("progress");
        assertThatNullPointerException()
                .isThrownBy(() -> new Weighted((Progress) null, Weight.ONE))
                .withMessage("progress");
        assertThatNullPointerException()
                .isThrownBy(() -> new Weighted(Ratio.ONE, null))
                .withMessage("weight");
        assertThatNullPointerException()
                .isThrownBy(() -> Weighted.of(null, Weight.ONE))
                .withMessage("attainment");
        assertThatNullPointerException()
                .isThrownBy(() -> Scorer.of(ScoringPolicies.STANDARD).score(null, day(DAY)))
                .withMessage("program");
    }

    @Test
    void hasNoMeanOfNothing() {
        assertThat(WeightedMean.of(List.of())).isEmpty();
        assertThat(WeightedMean.of(List.of(new Weighted(Progress.ONE, Weight.ZERO))))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighted(Ratio.of(3, 2), Weight.ONE))
                .withMessage("Weighted: progress must be from 0 to 1: 3/2");
    }

    @Test
    void showsAndDoesNotCountWhatHasNoWeight() {
        ObjectiveScore score = score(objective(at("a", "0.5"), at("b", "1", "0")), DAY);

        assertThat(score.progress()).contains(Progress.of("0.5"));
        assertThat(score.leftOut()).extracting(KeyResultScore::id).containsExactly(KeyResultId.of("b"));
        assertThat(score.keyResults().get(1).progress()).contains(Progress.ONE);
        assertThat(score.keyResults().get(1).leftOut().orElseThrow()).hasToString("has weight 0: shown, not counted");
    }

    @Test
    void takesTheWeightThatHoldsOnTheDay() {
        KeyResult reweighed = at("b", "1")
                .withAmendments(Amendment.builder()
                        .date(day("2026-08-01"))
                        .weight(Weight.of(3))
                        .build());

        assertThat(score(objective(at("a", "0"), reweighed), "2026-07-31").progress())
                .contains(Progress.of("0.5"));
        assertThat(score(objective(at("a", "0"), reweighed), "2026-08-01").progress())
                .contains(Progress.of("0.75"));
    }

    @Test
    void saysWhyThereIsNothingToRollUp() {
        KeyResult unmeasured =
                KeyResult.builder().id(KeyResultId.of("u")).text("u").build();
        KeyResult gone = ended(at("gone", "1"), LifecycleState.CANCELLED, "2026-08-01");

        assertUnscorable(objective(), UnscorableReason.NO_KEY_RESULTS);
        assertUnscorable(objective(at("a", "1", "0"), at("b", "1", "0")), UnscorableReason.ZERO_WEIGHT);
        assertUnscorable(objective(at("a", "1", "0"), gone), UnscorableReason.ZERO_WEIGHT);
        assertUnscorable(objective(BASELINE), UnscorableReason.NOTHING_COUNTS_YET);
        assertUnscorable(objective(BASELINE, gone), UnscorableReason.NOTHING_COUNTS_YET);
        assertUnscorable(objective(BASELINE, unmeasured), UnscorableReason.NOTHING_SCORABLE);
        assertUnscorable(objective(unmeasured), UnscorableReason.NOTHING_SCORABLE);
        assertUnscorable(objective(unmeasured, at("a", "1", "0")), UnscorableReason.NOTHING_SCORABLE);
        assertUnscorable(objective(gone), UnscorableReason.NOTHING_SCORABLE);
    }

    private static void assertUnscorable(Objective objective, UnscorableReason reason) {
        ObjectiveScore score = score(objective, DAY);

        assertThat(score.unscorable()).contains(reason);
        assertThat(score.progress()).isEmpty();
        assertThat(score.score()).isEmpty();
        assertThat(score.pace()).isEmpty();
        assertThat(score.grade().light()).isEmpty();
        assertThat(score.status().word()).isEqualTo(StatusWord.NOT_SCORABLE);
        assertThat(score.status()).isEqualTo(Status.notScorable(reason));
    }

    @Test
    void leavesOutWhatCannotBeScored() {
        Measure degenerate =
                Measure.increase("0", "1").toParts().withTarget(BigDecimal.ZERO).toMeasureLeniently();
        ObjectiveScore score =
                score(objective(at("a", "0.5"), keyResult("b", degenerate, value("2026-08-14", "0")), BASELINE), DAY);

        assertThat(score.progress()).contains(Progress.of("0.5"));
        assertThat(score.leftOut())
                .extracting(
                        each -> each.id().toString(),
                        each -> each.leftOut().orElseThrow().toString())
                .containsExactly(
                        tuple("b", "cannot be scored: the target is the same as the baseline"),
                        tuple("baseline", "counts once it is closed"));
    }

    @Test
    void countsSilenceAsZeroOrLeavesItOutAsThePolicySays() {
        Objective objective = objective(thirds("a", "3"), silent("b"));
        Scorer lenient = Scorer.of(ScoringPolicies.STANDARD.withMissing(Missing.LEFT_OUT));

        assertThat(score(objective, DAY).progress()).contains(Progress.of("0.5"));
        assertThat(score(objective, DAY).leftOut()).isEmpty();
        ObjectiveScore known = lenient.score(objective, Samples.QUARTER, Cadences.MONTHLY, day(DAY));
        assertThat(known.progress()).contains(Progress.ONE);
        assertThat(known.leftOut().get(0).leftOut().orElseThrow()).hasToString("left out until a value is reported");
        assertThat(known.status().word()).isEqualTo(StatusWord.NO_DATA);
        ObjectiveScore none = lenient.score(objective(silent("a")), Samples.QUARTER, Cadences.WEEKLY, day(DAY));
        assertThat(none.unscorable()).contains(UnscorableReason.NO_DATA);
        assertThat(none.status().word()).isEqualTo(StatusWord.NO_DATA);
        assertThat(none.grade()).hasToString("none (not graded: no value has been reported yet)");
    }

    @Test
    void leavesOutWhatWasGivenUpFromItsDateOnAndListsIt() {
        for (LifecycleState end : List.of(LifecycleState.CANCELLED, LifecycleState.DEPRIORITIZED)) {
            Objective objective = objective(at("a", "0.5"), ended(at("b", "1"), end, "2026-08-10"));

            assertThat(score(objective, "2026-08-09").progress()).contains(Progress.of("0.75"));
            ObjectiveScore score = score(objective, "2026-08-10");
            assertThat(score.progress()).contains(Progress.of("0.5"));
            KeyResultScore left = score.keyResult(KeyResultId.of("b")).orElseThrow();
            assertThat(score.leftOut()).containsExactly(left);
            assertThat(left.status().word()).isEqualTo(StatusWord.CANCELLED);
            assertThat(left.status().reason().toString()).isEqualTo(word(end) + " on 2026-08-10");
            assertThat(left.grade().toString()).isEqualTo("none (not graded: " + word(end) + " on 2026-08-10)");
            assertThat(left.pace()).isEmpty();
            assertThat(left.progress()).contains(Progress.ONE);
        }
    }

    @Test
    void scoresNoObjectiveThatWasGivenUp() {
        for (LifecycleState end : List.of(LifecycleState.CANCELLED, LifecycleState.DEPRIORITIZED)) {
            Objective objective = ended(objective(at("a", "0.5")), end, "2026-08-10");

            assertThat(score(objective, "2026-08-09").progress()).contains(Progress.of("0.5"));
            ObjectiveScore score = score(objective, "2026-08-10");
            assertThat(score.state()).isEqualTo(end);
            assertThat(score.progress()).isEmpty();
            assertThat(score.status().word()).isEqualTo(StatusWord.CANCELLED);
            assertThat(score.status().reason()).hasToString("objective " + word(end) + " on 2026-08-10");
            assertThat(score.grade().reason()).hasToString("not graded: objective " + word(end) + " on 2026-08-10");
            assertThat(score.leftOut()).hasSize(1);
            assertThat(score.keyResults().get(0).status().word()).isEqualTo(StatusWord.CANCELLED);
            assertThat(score.keyResults().get(0).progress()).contains(Progress.of("0.5"));
        }
    }

    private static String word(LifecycleState end) {
        return end == LifecycleState.CANCELLED ? "cancelled" : "deprioritized";
    }

    @Test
    void takesTheScoreOfAKeyResultThatWasClosedBefore() {
        KeyResult zones = keyResult("z", Measure.zones("0", "30", "70", "100"), value("2026-07-01", "70"));
        KeyResult closed = ended(zones, LifecycleState.CLOSED, "2026-08-01");

        assertThat(score(objective(zones, at("a", "0")), DAY).progress()).contains(Progress.of("0.5"));
        ObjectiveScore open = score(objective(closed, at("a", "0")), DAY);
        assertThat(open.progress()).contains(Progress.of("0.35")); // 0.7 and 0
        assertThat(open.score()).isEmpty();
    }

    @Test
    void keepsProgressAndScoreApartOnceClosed() {
        KeyResult zones = keyResult("z", Measure.zones("0", "30", "70", "100"), value("2026-07-01", "70"));
        Objective objective = ended(objective(zones), LifecycleState.CLOSED, "2026-08-01");

        ObjectiveScore score = score(objective, DAY);

        assertThat(score.state()).isEqualTo(LifecycleState.CLOSED);
        assertThat(score.progress()).contains(Progress.ONE);
        assertThat(score.score()).contains(Score.of("0.7"));
        assertThat(score.grade().reason()).hasToString("70%; green starts at 70%");
        assertThat(score.pace()).isEmpty();
        assertThat(score.status().word()).isEqualTo(StatusWord.DONE);
        assertThat(score.keyResults().get(0).score()).contains(Score.of("0.7"));
        assertThat(score(ended(objective(zones), LifecycleState.CLOSED, "2026-09-01"), DAY)
                        .score())
                .isEmpty();
    }

    @Test
    void countsABaselineOnceItIsClosed() {
        KeyResult found = keyResult("f", Measure.findBaseline(), checkIn("2026-08-01", Measurement.found("12")));
        Objective objective = ended(objective(found, at("a", "0"), BASELINE), LifecycleState.CLOSED, "2026-08-10");

        assertThat(score(objective, "2026-08-09").progress()).contains(Progress.ZERO);
        assertThat(score(objective, "2026-08-10").score()).contains(Score.of("0.333333333"));
    }

    @Test
    void comparesMeansForThePaceOfAnObjective() {
        KeyResult undated = keyResult("u", Measure.binary(), checkIn("2026-07-01", Measurement.answer(true)));

        Pace pace = Scorer.of(ScoringPolicies.STANDARD)
                .score(
                        objective(at("a", "0.2", "3"), silent("b"), undated),
                        Samples.ELEVEN_DAYS,
                        Cadences.MONTHLY,
                        day("2026-07-06"))
                .pace()
                .orElseThrow();

        assertThat(pace.expected()).isEqualTo(Progress.of("0.5"));
        assertThat(pace.gap()).isEqualTo(Gap.of("0.35")); // (3 × 0.2 + 1 × 0) / 4 = 0.15
        assertThat(pace.light()).isEqualTo(Light.RED);
    }

    @Test
    void weighsWhatIsExpected() {
        KeyResult kept = keyResult("k", Measure.atMost("5").withMode(KeepMode.LATEST), value("2026-07-01", "4"));

        Pace pace = Scorer.of(ScoringPolicies.STANDARD)
                .score(
                        objective(at("a", "0.5"), kept.withWeight(Weight.of(3))),
                        Samples.ELEVEN_DAYS,
                        Cadences.MONTHLY,
                        day("2026-07-06"))
                .pace()
                .orElseThrow();

        assertThat(pace.expected()).isEqualTo(Progress.of("0.875")); // (0.5 + 3) / 4
        assertThat(pace.gap()).isEqualTo(Gap.ZERO);
        assertThat(pace.light()).isEqualTo(Light.GREEN);
    }

    @Test
    void hasNoPaceWhereNothingIsExpected() {
        KeyResult undated = keyResult("u", Measure.binary(), checkIn("2026-07-01", Measurement.answer(true)));

        assertThat(score(objective(undated), DAY).pace()).isEqualTo(Optional.empty());
    }

    @Test
    void isNotGreenInPaceWhileAKeyResultIsWorseThanAtTheStart() {
        KeyResult worse = keyResult("w", Measure.increase("40", "60"), value("2026-07-01", "35"));

        assertThat(score(objective(worse, at("a", "1")), "2026-07-01")
                        .pace()
                        .orElseThrow()
                        .light())
                .isEqualTo(Light.AMBER);
    }

    @Test
    void findsKeyResultsById() {
        assertThat(score(EMPTY, DAY).keyResult(KeyResultId.of("a"))).isEmpty();
        assertThat(score(objective(at("a", "1"), at("b", "1")), DAY).keyResult(KeyResultId.of("b")))
                .map(KeyResultScore::id)
                .contains(KeyResultId.of("b"));
    }
}
