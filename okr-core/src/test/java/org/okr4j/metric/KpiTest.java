package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;

class KpiTest {

    private static final Kpi CLOSE =
            Kpi.builder().id(KpiId.of("close")).name("days to close the month").build();

    private static Reading read(String date, String value) {
        return new Reading(LocalDate.parse(date), Measurement.number(value));
    }

    @Test
    void needsIdAndNameOnly() {
        assertThat(CLOSE.unit()).isEmpty();
        assertThat(CLOSE.owner()).isEmpty();
        assertThat(CLOSE.metricUnit()).isEmpty();
        assertThat(CLOSE.healthy()).isEmpty();
        assertThat(CLOSE.frequency()).isEmpty();
        assertThat(CLOSE.history()).isEmpty();
        assertThat(CLOSE.latest(LocalDate.MAX)).isEmpty();
        assertThat(CLOSE.id().kind()).isEqualTo("KPI");
    }

    /** As in the story of the package. */
    @Test
    void isReadAgainstABand() {
        Kpi close = Kpi.builder()
                .id(KpiId.of("close"))
                .name("days to close the month")
                .healthy(HealthBand.builder()
                        .atMost(new BigDecimal("5"))
                        .tolerance(new BigDecimal("2"))
                        .build())
                .frequency(Frequency.MONTHLY)
                .addHistory(new Reading(LocalDate.of(2026, 9, 7), Measurement.number("6")))
                .build();

        assertThat(close.latest(LocalDate.of(2026, 9, 30))).contains(read("2026-09-07", "6"));
        assertThat(close.latest(LocalDate.of(2026, 9, 6))).isEmpty();
    }

    @Test
    void saysWhoseWorkItShowsAndWhenThatIsHealthy() {
        HealthBand band = HealthBand.builder().atMost(new BigDecimal("5")).build();
        Kpi kpi = CLOSE.withUnit(UnitId.of("finance"))
                .withOwner(PersonId.of("ada"))
                .withMetricUnit(MetricUnit.time("days"))
                .withHealthy(band)
                .withFrequency(Frequency.MONTHLY);

        assertThat(kpi.unit()).contains(UnitId.of("finance"));
        assertThat(kpi.healthy()).contains(band);
        assertThat(kpi.frequency()).contains(Frequency.MONTHLY);
        assertThat(kpi).isNotEqualTo(CLOSE);
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLOSE.withName(" "))
                .withMessage("KPI 'close': name must not be blank");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLOSE.withHistory(
                        read("2026-07-31", "6"), new Reading(LocalDate.of(2026, 8, 31), Measurement.answer(true))))
                .withMessage("KPI 'close': history must hold numbers: " + Measurement.answer(true) + " on 2026-08-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CLOSE.withHistory(new Reading(LocalDate.of(2026, 8, 31), Measurement.stages(Set.of("draft")))))
                .withMessage("KPI 'close': history must hold numbers: " + Measurement.stages(Set.of("draft"))
                        + " on 2026-08-31");
    }

    @Test
    void keepsItsHistoryInTheOrderOfDates() {
        Reading july = read("2026-07-31", "6");
        Reading august = read("2026-08-31", "7");
        Reading corrected = read("2026-08-31", "5");

        assertThat(CLOSE.withHistory(august, corrected, july).history()).containsExactly(july, august, corrected);
        assertThat(CLOSE.withHistory(july, corrected, august).history()).containsExactly(july, corrected, august);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-30, ",
        "2026-07-31, 6",
        "2026-08-30, 6",
        "2026-08-31, 5", // of one date the last holds
        "+999999999-12-31, 5"
    })
    void knowsWhatWasReadLast(String date, String value) {
        Kpi kpi = CLOSE.withHistory(read("2026-08-31", "7"), read("2026-07-31", "6"), read("2026-08-31", "5"));

        if (value == null) {
            assertThat(kpi.latest(LocalDate.parse(date))).isEmpty();
        } else {
            assertThat(kpi.latest(LocalDate.parse(date)))
                    .hasValueSatisfying(
                            reading -> assertThat(reading.measurement()).isEqualTo(Measurement.number(value)));
        }
    }
}
