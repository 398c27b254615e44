package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.okr4j.metric.Given.assertSilent;
import static org.okr4j.metric.Given.assertWrong;
import static org.okr4j.metric.Given.attain;
import static org.okr4j.metric.Given.day;
import static org.okr4j.metric.Given.reading;
import static org.okr4j.metric.Given.readings;
import static org.okr4j.metric.Given.scored;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;

class MaintainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // weeks of the quarter start on 1, 8, 15, 22, 29 July …, the 14th on 30 September has one day
                "2026-07-01=99 | 1",
                "2026-07-07=98.999 | 0",
                "2026-07-07=99 2026-07-08=99 | 1",
                "2026-07-01=99 2026-07-08=98 | 1/2",
                "2026-07-15=99 | 1/3", // two weeks without a reading are not met
                "2026-07-14=99 | 1/2", // the last day of the second week
                "2026-07-01=99 2026-07-22=99 | 1/2",
                "2026-07-01=98 2026-07-07=99 | 1", // the last reading of a week counts
                "2026-07-07=99 2026-07-01=98 | 1", // whatever the order
                "2026-07-03=98 2026-07-03=99 | 1", // of two on one day, the last in order
                "2026-07-03=99 2026-07-03=98 | 0",
                "2026-06-30=99 2026-07-01=98 | 0", // before the first week: in none
                "2026-09-30=99 | 1/14", // the cut last week is a week
                "2026-09-29=99 | 1/13"
            })
    void countsWeeks(String history, String raw) {
        Attainment.Scored scored = scored(attain(Measure.atLeast("99"), readings(history)));

        assertThat(scored.exactRaw()).hasToString(raw);
        assertThat(scored.flags()).isEmpty();
        assertThat(scored.score().toProgress()).isEqualTo(scored.progress());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, ",
        "2026-07-01, 1", // reported before its last day, and counted
        "2026-07-08, 1/2",
        "2026-07-30, 1/2", // silence after the last report is stale, not failed
        "2026-10-15, 1/2"
    })
    void seesReadingsUpToTheDateOfTheQuestion(String asOf, String raw) {
        Attainment attainment = Measure.atMost("2")
                .attain(readings("2026-07-01=2 2026-07-08=2.1 2026-10-02=1"), Given.QUARTER, day(asOf), false);

        if (raw == null) {
            assertSilent(attainment);
        } else {
            assertThat(scored(attainment).exactRaw()).hasToString(raw);
        }
    }

    @Test
    void closingDoesNotAddWeeks() {
        List<Reading> history = readings("2026-07-01=99 2026-07-08=98");

        assertThat(Measure.atLeast("99").attain(history, Given.QUARTER, day("2026-12-31"), true))
                .isEqualTo(Measure.atLeast("99").attain(history, Given.QUARTER, day("2026-07-08"), false));
    }

    @Test
    void worksByReadingsAndNotByPeriods() {
        DateRange millennia = DateRange.of(LocalDate.of(0, 1, 1), LocalDate.of(10_000, 12, 31));
        Measure daily = Measure.atLeast("99").withEvery(Frequency.ofDays(1));
        List<Reading> history = readings("2026-07-01=99 2026-07-02=98 2026-07-05=99");

        Attainment attainment = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 999; i++) {
                daily.attain(history, millennia, day("2026-07-10"), false);
            }
            return daily.attain(history, millennia, day("2026-07-10"), false);
        });

        // 5 × 146,097 days to 2000, 26 × 365 + 7 to 2026, 181 to July and its first 5: two of 740,168
        assertThat(scored(attainment).exactRaw()).hasToString("1/370084");
    }

    @Test
    void readingsOutsideThePeriodAreNoData() {
        assertSilent(attain(Measure.atLeast("99"), readings("2026-06-30=99 2026-10-01=99")));
    }

    @Test
    void monthsRunFromTheFirstDay() {
        Maintain monthly = Measure.atMost("48").withEvery(Frequency.MONTHLY);
        DateRange range = DateRange.parse("2026-01-31..2026-04-15");

        // 31 January, 28 February, 31 March to 15 April
        assertThat(scored(monthly.attain(
                                readings("2026-02-27=40 2026-02-28=50 2026-04-15=48"), range, day("2026-04-15"), false))
                        .exactRaw())
                .hasToString("2/3");
    }

    @ParameterizedTest
    @CsvSource({
        // at least 99, risk 98
        "INCLUSIVE, 99.1, 1",
        "INCLUSIVE, 99, 1",
        "INCLUSIVE, 98.9, 0.5",
        "INCLUSIVE, 98, 0.5",
        "INCLUSIVE, 97.9, 0",
        "EXCLUSIVE, 99.1, 1",
        "EXCLUSIVE, 99, 0.5",
        "EXCLUSIVE, 98.1, 0.5",
        "EXCLUSIVE, 98, 0"
    })
    void latestAtLeast(Boundary boundary, String value, BigDecimal raw) {
        Maintain measure = Measure.atLeast("99").withRisk("98").withBoundary(boundary);

        assertThat(scored(measure, value).raw()).isEqualTo(raw);
        assertThat(scored(measure, value).flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // at most 2, risk 3
        "INCLUSIVE, 1.9, 1",
        "INCLUSIVE, 2, 1",
        "INCLUSIVE, 2.1, 0.5",
        "INCLUSIVE, 3, 0.5",
        "INCLUSIVE, 3.1, 0",
        "EXCLUSIVE, 1.9, 1",
        "EXCLUSIVE, 2, 0.5",
        "EXCLUSIVE, 2.9, 0.5",
        "EXCLUSIVE, 3, 0"
    })
    void latestAtMost(Boundary boundary, String value, BigDecimal raw) {
        Maintain measure = Measure.atMost("2").withRisk("3").withBoundary(boundary);

        assertThat(scored(measure, value).raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource({"INCLUSIVE, 99, 1", "INCLUSIVE, 98.9, 0", "EXCLUSIVE, 99, 0", "EXCLUSIVE, 99.1, 1"})
    void latestWithoutRiskIsAllOrNothing(Boundary boundary, String value, BigDecimal raw) {
        Maintain measure = Measure.atLeast("99").withMode(KeepMode.LATEST).withBoundary(boundary);

        assertThat(scored(measure, value).raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "99.1, 1"})
    void exclusivePeriods(String value, BigDecimal raw) {
        assertThat(scored(Measure.atLeast("99").withBoundary(Boundary.EXCLUSIVE), value)
                        .raw())
                .isEqualTo(raw);
    }

    @Test
    void latestForgetsTheWeeksBefore() {
        Maintain measure = Measure.atLeast("99").withMode(KeepMode.LATEST);

        assertThat(scored(attain(measure, readings("2026-07-01=90 2026-07-08=90 2026-09-01=99")))
                        .raw())
                .isEqualTo(new BigDecimal("1"));
        assertSilent(attain(measure, List.of()));
        assertWrong(attain(measure, Measurement.answer(true)));
    }

    @Test
    void periodsLookOnlyAtWhatCounts() {
        Reading wrong = reading("2026-07-08", Measurement.answer(true));

        assertWrong(attain(Measure.atLeast("99"), List.of(reading("2026-07-01", "99"), wrong)));
        assertThat(scored(attain(
                                Measure.atLeast("99"),
                                List.of(reading("2026-07-01", "99"), wrong, reading("2026-07-09", "99"))))
                        .exactRaw())
                .hasToString("1");
    }

    @Test
    void knowsItsParts() {
        Maintain plain = Measure.atLeast(new BigDecimal("99.0"));
        Maintain special = Measure.atMost("2")
                .withEvery(Frequency.MONTHLY)
                .withBoundary(Boundary.EXCLUSIVE)
                .withRisk(new BigDecimal("3.0"));

        assertThat(plain.kind()).isEqualTo(MeasureKind.AT_LEAST);
        assertThat(plain.threshold()).isEqualTo(new BigDecimal("99"));
        assertThat(plain.risk()).isEmpty();
        assertThat(plain.mode()).isEqualTo(KeepMode.PERIODS_MET);
        assertThat(plain.boundary()).isEqualTo(Boundary.INCLUSIVE);
        assertThat(plain.every()).isEqualTo(Frequency.WEEKLY);
        assertThat(plain.direction()).isEqualTo(Direction.KEEP);
        assertThat(special.kind()).isEqualTo(MeasureKind.AT_MOST);
        assertThat(special.risk()).contains(new BigDecimal("3"));
        assertThat(special.mode()).isEqualTo(KeepMode.LATEST);
        assertThat(special.boundary()).isEqualTo(Boundary.EXCLUSIVE);
        assertThat(special.every()).isEqualTo(Frequency.MONTHLY);
        assertThat(special.withMode(KeepMode.LATEST)).isEqualTo(special);
        assertThat(plain).as("options at their default are left out").hasToString("at-least{threshold=99}");
        assertThat(special).hasToString("at-most{threshold=2, risk=3, mode=LATEST, boundary=EXCLUSIVE, every=P1M}");
    }

    @ParameterizedTest
    @CsvSource({"98", "97.5"})
    void refusesRiskBelowWhatIsToBeKeptBelow(String risk) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.atMost("98").withRisk(risk))
                .withMessage("Measure 'at-most': risk must be above threshold 98: " + risk);
    }

    @ParameterizedTest
    @CsvSource({"98", "98.5"})
    void refusesRiskAboveWhatIsToBeKeptAbove(String risk) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.atLeast("98").withRisk(risk))
                .withMessage("Measure 'at-least': risk must be below threshold 98: " + risk);
    }

    @Test
    void refusesRiskWithPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.atLeast("99").withRisk("98").withMode(KeepMode.PERIODS_MET))
                .withMessage("Measure 'at-least': mode must be latest where there is a risk threshold: periods met");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureKind.class,
            names = {"AT_LEAST", "AT_MOST"})
    void refusesProportion(MeasureKind kind) {
        Maintain measure = kind == MeasureKind.AT_LEAST ? Measure.atLeast("2") : Measure.atMost("2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> measure.withMode(KeepMode.PROPORTIONAL))
                .withMessage("Measure '" + kind.tag() + "': mode must be periods met or latest: proportional");
    }
}
