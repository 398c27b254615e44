package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Progress;
import org.okr4j.value.Score;
import org.okr4j.value.Weight;

/** The figures that everybody who scores objectives and key results should arrive at. */
class GoldenFiguresTest {

    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "40, 60, 50, 0.5, 0.5",
        "40, 60, 70, 1.5, 1",
        "40, 60, 35, -0.25, 0",
        "-20, 10, -5, 0.5, 0.5",
    })
    void increase(String baseline, String target, String value, BigDecimal raw, String progress) {
        Attainment.Scored scored = Measure.increase(baseline, target).attain(new BigDecimal(value));

        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.progress()).hasToString(progress);
    }

    @ParameterizedTest
    @CsvSource({"45, 30, 36, 0.6, 0.6", "10, 0, 7, 0.3, 0.3", "10, 0, -10, 2, 1"})
    void decrease(String baseline, String target, String value, BigDecimal raw, String progress) {
        Attainment.Scored scored = Measure.decrease(baseline, target).attain(new BigDecimal(value));

        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.progress()).hasToString(progress);
    }

    @Test
    void oneNumber() {
        assertThat(Measure.decrease("45", "30").progress("36")).isEqualTo(Progress.of("0.6"));
    }

    @Test
    void zones() {
        Attainment.Scored atTarget = Measure.zones("0", "10", "50", "200").attain(new BigDecimal("50"));

        assertThat(atTarget.zone()).contains(Zone.TARGET);
        assertThat(atTarget.score()).isEqualTo(Score.of("0.7"));
        assertThat(atTarget.progress()).isEqualTo(Progress.ONE);
        assertThat(Measure.zones("0", "30", "70", "100")
                        .attain(new BigDecimal("50"))
                        .score())
                .isEqualTo(Score.of("0.5"));
    }

    @Test
    void elevenOfTwelvePeriods() {
        List<Reading> history = new ArrayList<>();
        for (int week = 0; week < 12; week++) {
            history.add(new Reading(START.plusWeeks(week), Measurement.number(week == 4 ? "98" : "99")));
        }
        DateRange twelveWeeks = DateRange.of(START, START.plusDays(83));

        Attainment attainment = Measure.atLeast("99").attain(history, twelveWeeks, START.plusDays(83), false);

        assertThat(((Attainment.Scored) attainment).progress()).isEqualTo(Progress.of("0.916666666"));
    }

    @Test
    void proportionalBand() {
        Attainment attainment = Measure.within("95", "105", "5")
                .attain(
                        List.of(new Reading(START, Measurement.number("108"))),
                        DateRange.of(START, START),
                        START,
                        true);

        assertThat(((Attainment.Scored) attainment).raw()).isEqualTo(new BigDecimal("0.4"));
    }

    @Test
    void milestones() {
        Measure measure = Measure.milestones(
                Stage.of("design", Weight.of(20)), Stage.of("build", Weight.of(30)), Stage.of("move", Weight.of(50)));

        Attainment attainment = measure.attain(
                List.of(new Reading(START, Measurement.stages(List.of("design", "build")))),
                DateRange.of(START, START),
                START,
                false);

        assertThat(((Attainment.Scored) attainment).raw()).isEqualTo(new BigDecimal("0.5"));
    }
}
