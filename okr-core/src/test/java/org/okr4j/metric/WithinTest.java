package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.metric.Given.assertSilent;
import static org.okr4j.metric.Given.assertWrong;
import static org.okr4j.metric.Given.attain;
import static org.okr4j.metric.Given.readings;
import static org.okr4j.metric.Given.scored;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.Frequency;

class WithinTest {

    @ParameterizedTest
    @CsvSource({"94.9, 0", "95, 1", "100, 1", "105, 1", "105.1, 0"})
    void bothEndsBelongToTheBand(String value, BigDecimal raw) {
        assertThat(scored(Measure.within("95", "105"), value).raw()).isEqualTo(raw);
    }

    @Test
    void scoresEveryLegalFigure() {
        Measure measure = Measure.within("0.001", "2", "1e999");

        assertThat(scored(measure, "5e999").progress()).hasToString("0");
        assertThat(scored(measure, "-4e998").progress()).hasToString("0.599999999"); // 1 - (4e998 + 0.001) / 1e999
    }

    @Test
    void countsPeriods() {
        Within weekly = Measure.within("95", "105");
        List<Reading> history = readings("2026-07-01=100 2026-07-08=90 2026-07-22=105");

        assertThat(scored(attain(weekly, history)).exactRaw()).hasToString("1/2"); // 2 of 4
        assertThat(scored(attain(weekly.withEvery(Frequency.ofWeeks(2)), history))
                        .exactRaw())
                .hasToString("1/2"); // 90, then 105
        assertThat(scored(attain(weekly.withEvery(Frequency.ofDays(1)), history))
                        .exactRaw())
                .hasToString("1/11"); // 2 of 22
        assertSilent(attain(weekly, List.of()));
        assertWrong(attain(weekly, Measurement.found("100")));
    }

    @ParameterizedTest
    @CsvSource({
        "89, 0",
        "90, 0",
        "90.5, 0.1",
        "92, 0.4",
        "94.9, 0.98",
        "95, 1",
        "105, 1",
        "105.1, 0.98",
        "108, 0.4",
        "109.5, 0.1",
        "110, 0",
        "111, 0"
    })
    void fallsOverTheTolerance(String value, BigDecimal raw) {
        Attainment.Scored scored = scored(Measure.within("95", "105", "5"), value);

        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.flags()).isEmpty();
    }

    @Test
    void toleranceLooksAtTheLatest() {
        Within measure = Measure.within("95", "105", "5");

        assertThat(scored(attain(measure, readings("2026-07-01=100 2026-07-08=108")))
                        .raw())
                .isEqualTo(new BigDecimal("0.4"));
        assertSilent(attain(measure, List.of()));
        assertWrong(attain(measure, Measurement.found("100")));
    }

    @Test
    void knowsItsParts() {
        Within band = Measure.within(new BigDecimal("95"), new BigDecimal("105"));
        Within soft = Measure.within(new BigDecimal("95"), new BigDecimal("105"), new BigDecimal("5"));

        assertThat(band.low()).isEqualTo(new BigDecimal("95"));
        assertThat(band.high()).isEqualTo(new BigDecimal("105"));
        assertThat(band.tolerance()).isEmpty();
        assertThat(band.mode()).isEqualTo(KeepMode.PERIODS_MET);
        assertThat(band.every()).isEqualTo(Frequency.WEEKLY);
        assertThat(band.direction()).isEqualTo(Direction.KEEP);
        assertThat(soft.tolerance()).contains(new BigDecimal("5"));
        assertThat(soft.mode()).isEqualTo(KeepMode.PROPORTIONAL);
        assertThat(band).as("options at their default are left out").hasToString("within{low=95, high=105}");
        assertThat(soft).hasToString("within{low=95, high=105, tolerance=5, mode=PROPORTIONAL}");
        assertThat(soft.withEvery(Frequency.MONTHLY).every()).isEqualTo(Frequency.MONTHLY);
        assertThat(soft.withEvery(Frequency.MONTHLY).tolerance()).isEqualTo(soft.tolerance());
    }

    @ParameterizedTest
    @CsvSource({"95, 95", "95.1, 95"})
    void refusesAnEmptyBand(String low, String high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.within(low, high))
                .withMessage("Measure 'within': low must be below high " + high + ": " + low);
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.1"})
    void refusesAToleranceThatIsNone(String tolerance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.within("95", "105", tolerance))
                .withMessage("Measure 'within': tolerance must be above 0: " + tolerance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATEST | | mode must be periods met or proportional: latest",
                "LATEST | 5 | mode must be periods met or proportional: latest",
                "PROPORTIONAL | | tolerance must be given where the mode is proportional",
                "PERIODS_MET | 5 | mode must be proportional where there is a tolerance: periods met"
            })
    void refusesModesThatDoNotFit(KeepMode mode, BigDecimal tolerance, String message) {
        MeasureParts parts = Measure.within("95", "105").toParts().withMode(mode);
        MeasureParts all = tolerance == null ? parts : parts.withTolerance(tolerance);

        assertThatIllegalArgumentException().isThrownBy(all::toMeasure).withMessage("Measure 'within': " + message);
    }

    @Test
    void theModeMayBeSpelledOut() {
        assertThat(Measure.within("95", "105")
                        .toParts()
                        .withMode(KeepMode.PERIODS_MET)
                        .toMeasure())
                .isEqualTo(Measure.within("95", "105"));
        assertThat(Measure.within("95", "105")
                        .toParts()
                        .withTolerance(new BigDecimal("5"))
                        .toMeasure())
                .isEqualTo(Measure.within("95", "105", "5"));
    }
}
