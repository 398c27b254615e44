package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okr4j.scoring.Samples.checkIn;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.score;
import static org.okr4j.scoring.Samples.scoreInElevenDays;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

class PaceTest {

    private static final Measure UP = Measure.increase("0", "1");
    private static final PaceRule RULE = ScoringPolicies.STANDARD.pace();

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 0",
        "2026-07-02, 1/91",
        "2026-08-15, 45/91", // 30 days of July and 15 of August are over
        "2026-09-29, 90/91",
        "2026-09-30, 1",
        "2026-06-30, 0", // clamped
        "2025-01-01, 0",
        "2026-10-01, 1",
        "2027-10-01, 1"
    })
    void expectsTheShareOfDaysOver(LocalDate asOf, String expected) {
        Expectation expectation = Expectation.of(RULE, UP, Samples.QUARTER, Optional.empty(), asOf)
                .orElseThrow();

        assertThat(expectation.share()).isEqualTo(Ratio.parse(expected));
        assertThat(expectation.isEarlyStep()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30", "2026-07-01", "2026-07-02"})
    void expectsAllOfACycleOfOneDay(LocalDate asOf) {
        DateRange oneDay = DateRange.parse("2026-07-01..2026-07-01");

        assertThat(Expectation.of(RULE, UP, oneDay, Optional.empty(), asOf))
                .contains(new Expectation(Ratio.ONE, false));
        assertThat(Elapsed.of(DayCount.DAYS_OVER, oneDay, asOf).isInFirstTenth())
                .isFalse();
    }

    @Test
    void publishesExpectedRoundedDownAndGapRoundedUp() {
        Pace pace = score(keyResult("k", UP, value("2026-08-14", "0.4")), "2026-08-15")
                .pace()
                .orElseThrow();

        assertThat(pace.expected()).isEqualTo(Progress.of("0.494505494")); // 45/91 = 0.4945054945…
        assertThat(pace.gap()).isEqualTo(Gap.of("0.094505495")); // 45/91 - 0.4 = 0.0945054945…
        assertThat(pace.light()).isEqualTo(Light.GREEN);
        assertThat(pace.reason()).hasToString("40% reached where 49.4% was expected by 2026-08-15: 9.5 points behind");
    }

    @ParameterizedTest
    @CsvSource({
        "0.6, -0.1, GREEN",
        "0.5, 0, GREEN",
        "0.4, 0.1, GREEN",
        "0.39999999999, 0.100000001, AMBER", // by less than a billionth
        "0.25, 0.25, AMBER",
        "0.24999999999, 0.250000001, RED",
        "0, 0.5, RED"
    })
    void holdsTheBetterColorOnABoundary(String value, String gap, Light light) {
        Pace pace = scoreInElevenDays(keyResult("k", UP, value("2026-07-01", value)), "2026-07-06")
                .pace()
                .orElseThrow();

        assertThat(pace.expected()).isEqualTo(Progress.of("0.5"));
        assertThat(pace.gap()).isEqualTo(Gap.of(gap));
        assertThat(pace.light()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 50% reached where 50% was expected by 2026-07-06",
        "0.75, 75% reached where 50% was expected by 2026-07-06"
    })
    void saysNothingOfAGapWhereThereIsNone(String value, String reason) {
        assertThat(scoreInElevenDays(keyResult("k", UP, value("2026-07-01", value)), "2026-07-06")
                        .pace()
                        .orElseThrow()
                        .reason())
                .hasToString(reason);
    }

    @Test
    void isNoMilderInTheFirstTenthForFigures() {
        KeyResult falling = keyResult("k", Measure.decrease("10", "0"), value("2026-07-01", "10"));
        ScoringPolicy strict =
                ScoringPolicies.STANDARD.withPace(PaceRule.gap("0", "0.05").withIsMildEarly(true));

        ObjectiveScore score =
                Scorer.of(strict).score(objective(falling), Samples.ELEVEN_DAYS, Cadences.WEEKLY, day("2026-07-02"));

        assertThat(score.keyResults().get(0).pace().orElseThrow().light()).isEqualTo(Light.RED);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-05, 0.8", "2026-07-06, 1", "2026-07-11, 1"})
    void takesItsOwnDatesBeforeThoseOfTheCycle(LocalDate asOf, String expected) {
        KeyResult own = keyResult("k", UP, value("2026-07-01", "0")).withDue(day("2026-07-06"));

        assertThat(scoreInElevenDays(own, asOf.toString()).pace().orElseThrow().expected())
                .isEqualTo(Progress.of(expected)); // 4 of 5 days, 5 of 5
    }

    @Test
    void takesTheDueDateThatHoldsOnTheDay() {
        KeyResult moved = keyResult("k", UP, value("2026-07-01", "0"))
                .withDue(day("2026-07-06"))
                .withAmendments(Amendment.builder()
                        .date(day("2026-07-04"))
                        .due(day("2026-07-11"))
                        .build());

        assertThat(scoreInElevenDays(moved, "2026-07-03").pace().orElseThrow().expected())
                .isEqualTo(Progress.of("0.4"));
        assertThat(scoreInElevenDays(moved, "2026-07-05").pace().orElseThrow().expected())
                .isEqualTo(Progress.of("0.4"));
    }

    @Test
    void expectsAllFromTheFirstDayOfWhatIsToBeKept() {
        for (Measure kept : ImmutableList.of(
                Measure.atLeast("9"),
                Measure.atMost("11"),
                Measure.within("9", "11"),
                Measure.within("9", "11", "1"))) {
            Pace pace = scoreInElevenDays(keyResult("k", kept, value("2026-07-01", "10")), "2026-07-01")
                    .pace()
                    .orElseThrow();

            assertThat(pace.expected()).isEqualTo(Progress.ONE);
            assertThat(pace.light()).isEqualTo(Light.GREEN);
        }
    }

    @Test
    void expectsEveryKindOfFigureEvenlyByDays() {
        for (Measure figure : ImmutableList.of(
                Measure.decrease("1", "0"),
                Measure.reach("1"),
                Measure.zones("0", "10"),
                Measure.checkpoints("0", "10", ImmutableList.of(new Checkpoint(BigDecimal.ONE, Progress.of("0.5")))))) {
            assertThat(scoreInElevenDays(keyResult("k", figure, value("2026-07-01", "1")), "2026-07-06")
                            .pace()
                            .orElseThrow()
                            .expected())
                    .isEqualTo(Progress.of("0.5"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 0, GREEN", // before the period
        "2026-07-01, 0, GREEN",
        "2026-07-02, 0.2, AMBER", // due today; a tenth is over, in which red is amber
        "2026-07-03, 0.2, AMBER",
        "2026-07-05, 0.2, AMBER",
        "2026-07-06, 0.5, RED", // 20 and 30 of 100
        "2026-07-10, 0.5, RED",
        "2026-07-11, 1, RED", // the third stage has no date: due at the end
        "2026-07-12, 1, RED"
    })
    void followsTheDueDatesOfStages(String asOf, String expected, Light light) {
        Measure stages = Measure.milestones(
                Stage.of("a", Weight.of(20)).withDue(day("2026-07-02")),
                Stage.of("b", Weight.of(30)).withDue(day("2026-07-06")),
                Stage.of("c", Weight.of(50)));
        KeyResult none = keyResult("k", stages, checkIn("2026-06-29", Measurement.stages(ImmutableList.of())));

        Pace pace = scoreInElevenDays(none, asOf).pace().orElseThrow();

        assertThat(pace.expected()).isEqualTo(Progress.of(expected));
        assertThat(pace.light()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02, AMBER", "2026-07-03, RED"})
    void isAtWorstAmberInTheFirstTenthForSteps(String asOf, Light light) {
        Measure stages = Measure.milestones(Stage.of("a").withDue(day("2026-07-01")), Stage.of("b"));
        KeyResult none = keyResult("k", stages, checkIn("2026-07-01", Measurement.stages(ImmutableList.of())));

        Pace pace = scoreInElevenDays(none, asOf).pace().orElseThrow();

        assertThat(pace.gap()).isEqualTo(Gap.of("0.5"));
        assertThat(pace.light()).isEqualTo(light);
        assertThat(pace.reason().toString().contains("amber at worst")).isEqualTo(light == Light.AMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-02, false, AMBER, 0.5",
        "2026-07-03, false, RED, 0.5", // a tenth is over
        "2026-07-02, true, RED, 0.3" // with a figure, of which 0.1 is expected: (0.5 + 0.1) / 2
    })
    void isAtWorstAmberWhereAllOfAnObjectiveAreEarlySteps(String asOf, boolean withFigure, Light light, String gap) {
        Measure stages = Measure.milestones(Stage.of("a").withDue(day("2026-07-01")), Stage.of("b"));
        KeyResult first = keyResult("k", stages, checkIn("2026-07-01", Measurement.stages(ImmutableList.of())));
        KeyResult second =
                withFigure ? keyResult("f", UP, value("2026-07-01", "0")) : first.withId(KeyResultId.of("l"));

        Pace pace = Scorer.of(ScoringPolicies.STANDARD)
                .score(objective(first, second), Samples.ELEVEN_DAYS, Cadences.MONTHLY, day(asOf))
                .pace()
                .orElseThrow();

        assertThat(pace.gap()).isEqualTo(Gap.of(gap));
        assertThat(pace.light()).isEqualTo(light);
        assertThat(pace.reason().toString().contains("amber at worst")).isEqualTo(light == Light.AMBER);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-05, 0", "2026-07-06, 1", "2026-07-20, 1"})
    void expectsAYesOnItsDueDate(String asOf, String expected) {
        KeyResult no =
                keyResult("k", Measure.binary(day("2026-07-06")), checkIn("2026-07-01", Measurement.answer(false)));

        assertThat(scoreInElevenDays(no, asOf).pace().orElseThrow().expected()).isEqualTo(Progress.of(expected));
    }

    @Test
    void takesTheDueDateOfTheKeyResultWhereTheMeasureHasNone() {
        KeyResult yesOrNo = keyResult("k", Measure.binary(), checkIn("2026-07-01", Measurement.answer(false)));
        KeyResult stages = keyResult(
                "k",
                Measure.milestones(Stage.of("a"), Stage.of("b")),
                checkIn("2026-07-01", Measurement.stages(ImmutableList.of("a"))));

        for (KeyResult due : ImmutableList.of(yesOrNo.withDue(day("2026-07-06")), stages.withDue(day("2026-07-06")))) {
            assertThat(scoreInElevenDays(due, "2026-07-05").pace().orElseThrow().expected())
                    .isEqualTo(Progress.ZERO);
            assertThat(scoreInElevenDays(due, "2026-07-06").pace().orElseThrow().expected())
                    .isEqualTo(Progress.ONE);
        }
        assertThat(scoreInElevenDays(yesOrNo, "2026-07-11").pace()).isEmpty();
        assertThat(scoreInElevenDays(stages, "2026-07-11").pace()).isEmpty();
    }

    @Test
    void takesAStepDueAfterThePeriodAsDueAtItsEnd() {
        KeyResult late =
                keyResult("k", Measure.binary(day("2026-08-01")), checkIn("2026-07-01", Measurement.answer(false)));

        assertThat(scoreInElevenDays(late, "2026-07-10").pace().orElseThrow().expected())
                .isEqualTo(Progress.ZERO);
        assertThat(scoreInElevenDays(late, "2026-07-11").pace().orElseThrow().expected())
                .isEqualTo(Progress.ONE);
    }

    @Test
    void isNeverGreenForWhatIsWorseThanAtTheStart() {
        KeyResult worse = keyResult("k", Measure.increase("40", "60"), value("2026-07-01", "35"));

        Pace first = score(worse, "2026-07-01").pace().orElseThrow();
        Pace later = score(worse, "2026-09-30").pace().orElseThrow();

        assertThat(first.gap()).isEqualTo(Gap.ZERO);
        assertThat(first.light()).isEqualTo(Light.AMBER);
        assertThat(first.reason())
                .hasToString(
                        "0% reached where 0% was expected by 2026-07-01 (worse than at the start, and so never green)");
        assertThat(later.light()).isEqualTo(Light.RED);
        assertThat(later.reason())
                .hasToString(
                        "0% reached where 100% was expected by 2026-09-30: 100 points behind (worse than at the start)");
    }

    @Test
    void isAbsentForSilenceAndForABaselineToFind() {
        assertThat(score(Samples.silent("k"), "2026-07-01").pace()).isEmpty();
        assertThat(score(keyResult("k", Measure.findBaseline()), "2026-07-01").pace())
                .isEmpty();
        assertThat(Expectation.of(RULE, Measure.findBaseline(), Samples.QUARTER, Optional.empty(), day("2026-08-15")))
                .isEmpty();
    }

    @Test
    void showsAGapRoundedUpAsItsThresholdIsDecidedOn() {
        PaceReader strict = new PaceReader(PaceRule.gap("0", "0.25"), LocalDate.parse("2026-07-06"));
        Expectation half = new Expectation(Ratio.of(1, 2), false);

        assertThat(strict.pace(half, Ratio.of(new BigDecimal("0.4999")), false).reason())
                .hasToString("49.9% reached where 50% was expected by 2026-07-06: 0.1 points behind");
        PaceReader usual = new PaceReader(RULE, LocalDate.parse("2026-07-06"));
        Pace justAmber = usual.pace(half, Ratio.of(new BigDecimal("0.3999")), false);
        assertThat(justAmber.light()).isEqualTo(Light.AMBER);
        assertThat(justAmber.reason())
                .hasToString("39.9% reached where 50% was expected by 2026-07-06: 10.1 points behind");
    }
}
