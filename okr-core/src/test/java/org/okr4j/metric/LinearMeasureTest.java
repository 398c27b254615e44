package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.metric.Given.assertSilent;
import static org.okr4j.metric.Given.assertWrong;
import static org.okr4j.metric.Given.attain;
import static org.okr4j.metric.Given.day;
import static org.okr4j.metric.Given.readings;
import static org.okr4j.metric.Given.scored;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "39.999, -0.00005, 0, REGRESSED", // -0.001 / 20
        "40, 0, 0,",
        "40.001, 0.00005, 0.00005,",
        "46.666, 0.3333, 0.3333,", // 6.666 / 20
        "59.999, 0.99995, 0.99995,",
        "60, 1, 1,",
        "60.001, 1.00005, 1, BEYOND_TARGET"
    })
    void increaseAtItsEnds(String value, BigDecimal raw, String progress, Flag flag) {
        assertIs(Measure.increase("40", "60").attain(new BigDecimal(value)), raw, progress, flag);
    }

    /** The difference has more digits than a figure may have. */
    @ParameterizedTest
    @CsvSource({
        "0.001, 2, 1e999, 1", // far beyond
        "0.001, 1e999, 1e999, 1",
        "-1e999, 1e-1000, 0, 0.999999999", // 1e999 / (1e999 + 1e-1000)
        "-1e999, 1e999, 1e-1000, 0.5",
        "1e-1000, 2e-1000, 5e999, 1"
    })
    void everyLegalFigureScores(String baseline, String target, String value, String progress) {
        assertThat(Measure.increase(baseline, target).progress(value)).hasToString(progress);
        BigDecimal negated = new BigDecimal(baseline).negate();
        assertThat(Measure.decrease(negated, new BigDecimal(target).negate()).progress(new BigDecimal(value).negate()))
                .hasToString(progress);
    }

    @ParameterizedTest
    @CsvSource({
        "45.003, -0.0002, 0, REGRESSED", // -0.003 / 15
        "45, 0, 0,",
        "44.997, 0.0002, 0.0002,",
        "30.003, 0.9998, 0.9998,",
        "30, 1, 1,",
        "29.997, 1.0002, 1, BEYOND_TARGET"
    })
    void decreaseAtItsEnds(String value, BigDecimal raw, String progress, Flag flag) {
        assertIs(Measure.decrease("45", "30").attain(new BigDecimal(value)), raw, progress, flag);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, -0.00125, 0, REGRESSED", "0, 0, 0,", "2, 0.25, 0.25,", "8, 1, 1,", "10, 1.25, 1, BEYOND_TARGET"
    })
    void reachAtItsEnds(String value, BigDecimal raw, String progress, Flag flag) {
        assertIs(Measure.reach("8").attain(new BigDecimal(value)), raw, progress, flag);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.333333333, 0.333333333", // exactly 1/3
        "2, 0.666666666, 0.666666666", // exactly 2/3
        "-1, -0.333333334, 0", // rounded toward negative infinity, not toward zero
        "4, 1.333333333, 1"
    })
    void roundsTowardNegativeInfinity(String value, BigDecimal raw, String progress) {
        Attainment.Scored scored = Measure.reach("3").attain(new BigDecimal(value));

        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.progress()).hasToString(progress);
        assertThat(scored.exactRaw()).hasToString(value + "/3");
    }

    @Test
    void keepsFiguresOfAnySizeExact() {
        Increase measure = Measure.increase("0", "0." + "0".repeat(20) + "3");

        assertThat(measure.attain(new BigDecimal("1000000000000000000000")).raw())
                .isEqualTo(new BigDecimal("3" + "3".repeat(41) + "." + "3".repeat(9)));
    }

    @Test
    void knowsItsFigures() {
        Increase increase = Measure.increase("40.0", "6e1");
        Decrease decrease = Measure.decrease(new BigDecimal("45"), new BigDecimal("30.00"));
        Reach reach = Measure.reach(new BigDecimal("8.0"));

        assertThat(increase.baseline()).isEqualTo(new BigDecimal("40"));
        assertThat(increase.target()).isEqualTo(new BigDecimal("60"));
        assertThat(increase.direction()).isEqualTo(Direction.UP);
        assertThat(decrease.baseline()).isEqualTo(new BigDecimal("45"));
        assertThat(decrease.target()).isEqualTo(new BigDecimal("30"));
        assertThat(decrease.direction()).isEqualTo(Direction.DOWN);
        assertThat(reach.baseline()).isEqualTo(BigDecimal.ZERO);
        assertThat(reach.target()).isEqualTo(new BigDecimal("8"));
        assertThat(reach.direction()).isEqualTo(Direction.UP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 | 60.0 | Measure 'increase': target must differ from baseline: 60",
                "60 | 40 | Measure 'increase': target must be above baseline 60: 40",
                "x | 40 | Figure 'baseline': text must be a decimal number: 'x'",
                "40 | '' | Figure 'target': text must be a decimal number: ''"
            })
    void refusesToIncrease(String baseline, String target, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.increase(baseline, target))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 | 60.0 | Measure 'decrease': target must differ from baseline: 60",
                "40 | 60 | Measure 'decrease': target must be below baseline 40: 60",
                "40 | 1/2 | Figure 'target': text must be a decimal number: '1/2'"
            })
    void refusesToDecrease(String baseline, String target, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.decrease(baseline, target))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1"})
    void refusesToReachNothing(String target, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.reach(target))
                .withMessage("Measure 'reach': target must be above 0: " + shown);
    }

    @Test
    void refusesFiguresThatWouldExhaustMemory() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.reach("1e999999999"));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.reach("1").progress("1e999999999"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.increase("0", "1").attain(new BigDecimal("1e-999999999")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, ", // nothing yet
        "2026-07-01, 0.1",
        "2026-07-14, 0.1",
        "2026-07-15, 0.3", // the last of two on that day
        "2026-09-30, 0.2", // the latest, though lower
        "2026-10-05, 0.9" // late, and still the latest
    })
    void theLatestReadingCounts(String asOf, String progress) {
        List<Reading> history = readings("2026-10-05=9 2026-07-15=4 2026-07-15=3 2026-07-01=1 2026-08-01=2");

        Attainment attainment = Measure.reach("10").attain(history, Given.QUARTER, day(asOf), false);

        if (progress == null) {
            assertSilent(attainment);
        } else {
            assertThat(scored(attainment).progress()).hasToString(progress);
        }
    }

    @Test
    void understandsNumbersOnly() {
        for (FigureMeasure measure :
                List.of(Measure.increase("40", "60"), Measure.decrease("45", "30"), Measure.reach("8"))) {
            assertWrong(attain(measure, Measurement.answer(true)));
            assertWrong(attain(measure, Measurement.found("50")));
            assertSilent(attain(measure, List.of()));
        }
    }

    private static void assertIs(Attainment.Scored scored, BigDecimal raw, String progress, Flag flag) {
        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.progress()).hasToString(progress);
        assertThat(scored.score()).hasToString(progress);
        assertThat(scored.zone()).isEmpty();
        if (flag == null) {
            assertThat(scored.flags()).isEmpty();
        } else {
            assertThat(scored.flags()).containsExactly(flag);
        }
        assertThat(scored.isCapped()).isEqualTo(flag != null);
    }
}
