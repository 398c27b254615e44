package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.okr4j.scoring.Samples.day;
import static org.okr4j.scoring.Samples.keyResult;
import static org.okr4j.scoring.Samples.objective;
import static org.okr4j.scoring.Samples.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.cadence.Cadences;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.objective.CheckIn;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Gap;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

class PaceRuleTest {

    private static final PaceRule GAP = PaceRule.gap("0.1", "0.25");
    private static final PaceRule RATIO = PaceRule.ratio("0.9", "0.7");
    private static final PaceRule PROGRESS = PaceRule.progress("0.9", "0.75");

    @ParameterizedTest
    @CsvSource({
        "1/2, 3/5, GREEN", // ahead
        "1/2, 2/5, GREEN", // 0.1 behind
        "1/2, 399999999999/1000000000000, AMBER", // by a trillionth more
        "1/2, 1/4, AMBER",
        "1/2, 249999999999/1000000000000, RED",
        "1, 0, RED",
        "0, 0, GREEN",
        "0, 1, GREEN"
    })
    void comparesGaps(String expected, String reached, Light light) {
        assertThat(GAP.light(Ratio.parse(expected), Ratio.parse(reached))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 3/10, GREEN", // just 90%
        "1/3, 299999999999/1000000000000, AMBER",
        "1/3, 7/30, AMBER", // just 70%
        "1/3, 233333333333/1000000000000, RED",
        "1/3, 1, GREEN",
        "0, 0, GREEN", // nothing is due yet
        "1/1000000000000, 0, RED"
    })
    void comparesShares(String expected, String reached, Light light) {
        assertThat(RATIO.light(Ratio.parse(expected), Ratio.parse(reached))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9/10, GREEN",
        "1, 9/10, GREEN",
        "0, 899999999999/1000000000000, AMBER",
        "1, 3/4, AMBER",
        "0, 749999999999/1000000000000, RED",
        "0, 0, RED"
    })
    void comparesProgressWhateverIsExpected(String expected, String reached, Light light) {
        assertThat(PROGRESS.light(Ratio.parse(expected), Ratio.parse(reached))).isEqualTo(light);
    }

    @Test
    void mayAskToBeAhead() {
        PaceRule ahead = PaceRule.gap("-0.1", "0");

        assertThat(ahead.light(Ratio.of(1, 2), Ratio.of(3, 5))).isEqualTo(Light.GREEN);
        assertThat(ahead.light(Ratio.of(1, 2), Ratio.of(1, 2))).isEqualTo(Light.AMBER);
        assertThat(ahead.light(Ratio.of(1, 2), Ratio.of(2, 5))).isEqualTo(Light.RED);
    }

    @Test
    void mayDoWithoutAmber() {
        for (PaceRule rule : ImmutableList.of(
                PaceRule.gap("0.1", "0.1"), PaceRule.ratio("0.8", "0.8"), PaceRule.progress("0.4", "0.4"))) {
            assertThat(rule.light(Ratio.of(1, 2), Ratio.of(2, 5))).isEqualTo(Light.GREEN);
            assertThat(rule.light(Ratio.of(1, 2), Ratio.of(39, 100))).isEqualTo(Light.RED);
        }
    }

    @Test
    void hasTheUsualSettingsUntilOthersAreGiven() {
        PaceRule rule = PaceRule.of(PaceBasis.RATIO, new BigDecimal("0.90"), new BigDecimal("0.7"));

        assertThat(rule).isEqualTo(RATIO);
        assertThat(rule.basis()).isEqualTo(PaceBasis.RATIO);
        assertThat(rule.green()).isEqualTo(Ratio.of(9, 10));
        assertThat(rule.amber()).isEqualTo(Ratio.of(7, 10));
        assertThat(rule.shape()).isEqualTo(PaceShape.LINEAR);
        assertThat(rule.dayCount()).isEqualTo(DayCount.DAYS_OVER);
        assertThat(rule.isMildEarly()).isFalse();
    }

    @Test
    void refusesThresholdsInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.gap("0.1", "0.05"))
                .withMessage("PaceRule: amber must not be below green 0.1: 0.05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.ratio("0.7", "0.9"))
                .withMessage("PaceRule: amber must not be above green 0.7: 0.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.progress("0", "0.000000001"))
                .withMessage("PaceRule: amber must not be above green 0: 0.000000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GAP.withBasis(PaceBasis.RATIO))
                .withMessage("PaceRule: amber must not be above green 0.1: 0.25");
    }

    @Test
    void refusesThresholdsOutOfRange() {
        assertThat(PaceRule.gap("-1", "1").green()).isEqualTo(Ratio.of(-1, 1));
        assertThat(PaceRule.ratio("1", "0").amber()).isEqualTo(Ratio.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.gap("-1.1", "0"))
                .withMessage("PaceRule: green must be from -1 to 1: -11/10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.gap("0", "1.1"))
                .withMessage("PaceRule: amber must be from -1 to 1: 11/10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.ratio("1.1", "0"))
                .withMessage("PaceRule: green must be from 0 to 1: 11/10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.progress("1", "-0.1"))
                .withMessage("PaceRule: amber must be from 0 to 1: -1/10");
    }

    @Test
    void refusesThresholdsThatAreNoNumbersOrTooFine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.gap("a tenth", "0.25"))
                .withMessageStartingWith("PaceRule: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaceRule.gap("0.0000000001", "0.25"))
                .withMessage("PaceRule: green must have at most 9 decimals: 1/10000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATIO.withAmber(Ratio.of(2, 3)))
                .withMessage("PaceRule: amber must have at most 9 decimals: 2/3");
    }

    @Test
    void refusesToJudgeWhatIsNoProgress() {
        Ratio half = Ratio.of(1, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GAP.light(Ratio.of(3, 2), half))
                .withMessage("PaceRule: expected must be from 0 to 1: 3/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GAP.light(half, Ratio.of(-1, 2)))
                .withMessage("PaceRule: reached must be from 0 to 1: -1/2");
        assertThatNullPointerException().isThrownBy(() -> GAP.light(null, half)).withMessage("expected");
        assertThatNullPointerException().isThrownBy(() -> GAP.light(half, null)).withMessage("reached");
    }

    // How a rule shows in what is expected of a key result, and in what is said of it

    private static KeyResultScore score(PaceRule rule, Measure measure, CheckIn checkIn, String asOf) {
        return Scorer.of(ScoringPolicies.STANDARD.withPace(rule))
                .score(objective(keyResult("k", measure, checkIn)), Samples.ELEVEN_DAYS, Cadences.MONTHLY, day(asOf))
                .keyResults()
                .get(0);
    }

    private static Pace pace(PaceRule rule, String reached, String asOf) {
        return score(rule, Measure.increase("0", "1"), value("2026-07-01", reached), asOf)
                .pace()
                .orElseThrow();
    }

    @Test
    void followsTheShapeWithEveryFigure() {
        PaceRule late = GAP.withShape(PaceShape.custom(PacePoint.of("0.5", "0.2")));

        for (Measure figure : ImmutableList.of(
                Measure.increase("0", "10"),
                Measure.decrease("10", "0"),
                Measure.reach("10"),
                Measure.zones("0", "10"),
                Measure.checkpoints("0", "10", ImmutableList.of(new Checkpoint(BigDecimal.ONE, Progress.of("0.5")))))) {
            assertThat(score(late, figure, value("2026-07-01", "5"), "2026-07-06")
                            .pace()
                            .orElseThrow()
                            .expected())
                    .isEqualTo(Progress.of("0.2"));
        }
    }

    @Test
    void expectsAllOfWhatIsToBeKeptWhateverTheShape() {
        PaceRule late = GAP.withShape(PaceShape.stepped(PacePoint.of("0.5", "0.2")));

        assertThat(score(late, Measure.atLeast("9"), value("2026-07-01", "9"), "2026-07-01")
                        .pace()
                        .orElseThrow()
                        .expected())
                .isEqualTo(Progress.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 0, GREEN",
        "2026-07-02, 0.5, AMBER", // the step is due; a tenth is over, in which red is amber
        "2026-07-03, 0.5, RED"
    })
    void isMildWithEarlySteps(String asOf, String expected, Light light) {
        PaceRule mild = GAP.withIsMildEarly(true).withShape(PaceShape.stepped(PacePoint.of("0.1", "0.5")));

        Pace pace = pace(mild, "0", asOf);

        assertThat(pace.expected()).isEqualTo(Progress.of(expected));
        assertThat(pace.light()).isEqualTo(light);
        assertThat(pace.reason().key().equals("scoring.pace.early")).isEqualTo(light == Light.AMBER);
        assertThat(pace(mild.withIsMildEarly(false), "0", asOf).light())
                .isEqualTo(light == Light.AMBER ? Light.RED : light);
    }

    @Test
    void isMildWithAnEarlyCustomShapeButNotWithALinearOne() {
        PaceRule mild = PaceRule.gap("0", "0.05").withIsMildEarly(true);

        assertThat(pace(mild, "0", "2026-07-02").light()).isEqualTo(Light.RED);
        assertThat(pace(mild.withShape(PaceShape.custom(PacePoint.of("0.1", "0.1"))), "0", "2026-07-02")
                        .light())
                .isEqualTo(Light.AMBER);
    }

    @Test
    void isStrictWithEarlyDueDatesUnlessItIsMild() {
        Measure stages = Measure.milestones(Stage.of("a").withDue(day("2026-07-01")), Stage.of("b"));
        CheckIn none = Samples.checkIn("2026-07-01", Measurement.stages(ImmutableList.of()));

        assertThat(score(GAP, stages, none, "2026-07-02").pace().orElseThrow().light())
                .isEqualTo(Light.RED);
        assertThat(score(GAP.withIsMildEarly(true), stages, none, "2026-07-02")
                        .pace()
                        .orElseThrow()
                        .light())
                .isEqualTo(Light.AMBER);
    }

    @Test
    void countsDaysAsItIsTold() {
        assertThat(pace(GAP, "0", "2026-07-01").expected()).isEqualTo(Progress.ZERO);
        assertThat(pace(GAP.withDayCount(DayCount.DAYS_BEGUN), "0", "2026-07-01")
                        .expected())
                .isEqualTo(Progress.of("0.090909090")); // 1 of 11
    }

    @Test
    void expectsTheWholeTargetFromTheFirstDayWhereProgressDecides() {
        Pace pace = pace(PROGRESS, "0.8", "2026-07-01");

        assertThat(pace.expected()).isEqualTo(Progress.ONE);
        assertThat(pace.gap()).isEqualTo(Gap.of("0.2"));
        assertThat(pace.light()).isEqualTo(Light.AMBER);
    }

    @Test
    void judgesStagesAndAnswersWithoutDueDatesWhereProgressDecides() {
        Measure stages = Measure.milestones(Stage.of("a"), Stage.of("b"));

        assertThat(score(
                                GAP,
                                stages,
                                Samples.checkIn("2026-07-01", Measurement.stages(ImmutableList.of("a"))),
                                "2026-07-06")
                        .pace())
                .isEmpty();
        assertThat(score(
                                PROGRESS,
                                stages,
                                Samples.checkIn("2026-07-01", Measurement.stages(ImmutableList.of("a"))),
                                "2026-07-06")
                        .pace()
                        .orElseThrow()
                        .light())
                .isEqualTo(Light.RED); // 0.5
        assertThat(score(
                                PROGRESS,
                                Measure.binary(),
                                Samples.checkIn("2026-07-01", Measurement.answer(true)),
                                "2026-07-06")
                        .pace()
                        .orElseThrow()
                        .light())
                .isEqualTo(Light.GREEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GAP      | 0.4  | 40% reached where 50% was expected by 2026-07-06: 10 points behind | se ha alcanzado el 40 % y al 2026-07-06 se esperaba el 50 %: 10 puntos de retraso
        RATIO    | 0.4  | 40% reached where 50% was expected by 2026-07-06: 80% of that | se ha alcanzado el 40 % y al 2026-07-06 se esperaba el 50 %: el 80 % de lo esperado
        RATIO    | 0.5  | 50% reached where 50% was expected by 2026-07-06 | se ha alcanzado el 50 % y al 2026-07-06 se esperaba el 50 %
        RATIO    | 0.62 | 62% reached where 50% was expected by 2026-07-06 | se ha alcanzado el 62 % y al 2026-07-06 se esperaba el 50 %
        PROGRESS | 0.62 | 62% of the target reached; green starts at 90%, amber at 75% | se ha alcanzado el 62 % de la meta; el verde empieza en el 90 % y el ámbar en el 75 %
        PROGRESS | 1    | 100% of the target reached; green starts at 90%, amber at 75% | se ha alcanzado el 100 % de la meta; el verde empieza en el 90 % y el ámbar en el 75 %
        """)
    void saysByWhatItJudges(PaceBasis basis, String reached, String english, String spanish) {
        PaceRule rule = switch (basis) {
            case GAP -> GAP;
            case RATIO -> RATIO;
            case PROGRESS -> PROGRESS;
        };

        Pace pace = pace(rule, reached, "2026-07-06");

        assertThat(Phrasebook.english().render(pace.reason())).isEqualTo(english);
        assertThat(Phrasebook.spanish().render(pace.reason())).isEqualTo(spanish);
    }

    @Test
    void saysItsThresholds() {
        assertThat(PaceRule.gap("0", "0.165").text()).hasToString("green up to 0 points behind, amber up to 16.5");
        assertThat(RATIO.text()).hasToString("green from 90% of what is expected, amber from 70%");
        assertThat(PROGRESS.text()).hasToString("green from 90% of the target, amber from 75%");
    }

    @Test
    void isNeverGreenForWhatIsWorseThanAtTheStartWhateverTheRule() {
        for (PaceRule rule : ImmutableList.of(GAP, RATIO, PaceRule.progress("0", "0"))) {
            Pace pace = score(rule, Measure.increase("40", "60"), value("2026-07-01", "35"), "2026-07-01")
                    .pace()
                    .orElseThrow();

            assertThat(pace.light()).isEqualTo(Light.AMBER);
            assertThat(pace.reason().key()).isEqualTo("scoring.pace.regressed");
        }
    }
}
