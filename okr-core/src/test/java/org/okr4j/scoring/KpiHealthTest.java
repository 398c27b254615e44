package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Phrasebook;
import org.okr4j.value.Light;

class KpiHealthTest {

    private static final Kpi CLOSE = Kpi.builder()
            .id(KpiId.of("close"))
            .name("days to close the month")
            .metricUnit(MetricUnit.time("days"))
            .healthy(HealthBand.builder()
                    .atMost(new BigDecimal("5"))
                    .tolerance(new BigDecimal("2"))
                    .build())
            .frequency(Frequency.MONTHLY)
            .build();
    private static final Kpi LINE = Kpi.builder()
            .id(KpiId.of("line"))
            .name("share of calls answered")
            .metricUnit(MetricUnit.PERCENT)
            .healthy(HealthBand.builder()
                    .atLeast(new BigDecimal("80"))
                    .atMost(new BigDecimal("95"))
                    .tolerance(new BigDecimal("5"))
                    .build())
            .build();
    private static final String DAY = "2026-09-30";

    private static Reading read(String date, String value) {
        return new Reading(LocalDate.parse(date), Measurement.number(value));
    }

    private static Scorecard card(String asOf, Kpi... kpis) {
        OkrProgram program = ScorecardTest.program().program().toBuilder()
                .addAllKpis(Arrays.asList(kpis))
                .build();
        return Scorer.of(ScoringPolicies.STANDARD).score(program.resolve(), LocalDate.parse(asOf));
    }

    private static KpiHealth health(String asOf, Kpi kpi) {
        return card(asOf, kpi).health(kpi.id());
    }

    private static Kpi at(Kpi kpi, String value) {
        return kpi.withHistory(read("2026-09-07", value));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, GREEN",
        "4.99, GREEN",
        "5, GREEN",
        "5.000000000001, AMBER",
        "7, AMBER",
        "7.000000000001, RED",
        "1000000, RED"
    })
    void isGreenUpToTheBandAndAmberUpToTheTolerance(String value, Light light) {
        KpiHealth health = health(DAY, at(CLOSE, value));

        assertThat(health.kpi()).isEqualTo(CLOSE.id());
        assertThat(health.reading()).contains(read("2026-09-07", value));
        assertThat(health.light()).contains(light);
        assertThat(health.isStale()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "74.9, RED",
        "75, AMBER",
        "79.9, AMBER",
        "80, GREEN",
        "95, GREEN",
        "95.1, AMBER",
        "100, AMBER",
        "100.1, RED"
    })
    void isJudgedOnBothSidesOfABand(String value, Light light) {
        assertThat(health(DAY, at(LINE, value)).light()).contains(light);
    }

    @ParameterizedTest
    @CsvSource({"99.4, RED", "99.5, GREEN", "100, GREEN"})
    void isNeverAmberWithoutATolerance(String value, Light light) {
        Kpi uptime = LINE.withHealthy(
                HealthBand.builder().atLeast(new BigDecimal("99.5")).build());

        assertThat(health(DAY, at(uptime, value)).light()).contains(light);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4   | 4 days on 2026-09-07; healthy is at most 5 days
        6.5 | 6.5 days on 2026-09-07, off by 1.5 days; healthy is at most 5 days; up to 2 days are tolerated
        8   | 8 days on 2026-09-07, off by 3 days; healthy is at most 5 days; more than the 2 days that are tolerated
        """)
    void saysWhyItIsSo(String value, String reason) {
        assertThat(health(DAY, at(CLOSE, value)).reason()).hasToString(reason);
    }

    @Test
    void saysWhyOfBandsOfEveryForm() {
        HealthBand least = HealthBand.builder().atLeast(new BigDecimal("80")).build();

        assertThat(health(DAY, at(LINE, "85")).reason())
                .hasToString("85% on 2026-09-07; healthy is between 80% and 95%");
        assertThat(health(DAY, at(LINE.withHealthy(least), "72")).reason())
                .hasToString("72% on 2026-09-07, off by 8%; healthy is at least 80%");
    }

    @Test
    void speaksSpanish() {
        Phrasebook spanish = Phrasebook.spanish();

        assertThat(spanish.render(health(DAY, at(CLOSE, "6.5")).reason()))
                .isEqualTo("6,5 days el 2026-09-07, con una desviación de 1,5 days; lo sano es como mucho 5 days; "
                        + "se toleran hasta 2 days");
        assertThat(spanish.render(health("2026-12-31", at(CLOSE, "8")).reason()))
                .isEqualTo("8 days el 2026-09-07, con una desviación de 3 days; lo sano es como mucho 5 days; "
                        + "más de los 2 days que se toleran; y la última lectura fue hace 115 días, el 2026-09-07; "
                        + "la siguiente tocaba el 2026-10-07");
    }

    @Test
    void hasNoLightWithoutAReading() {
        KpiHealth silent = health(DAY, CLOSE);
        KpiHealth later = health("2026-09-06", at(CLOSE, "4"));

        for (KpiHealth health : new KpiHealth[] {silent, later, health(DAY, LINE.withHealthy(Optional.empty()))}) {
            assertThat(health.reading()).isEmpty();
            assertThat(health.light()).isEmpty();
            assertThat(health.isStale()).isFalse();
            assertThat(health.reason()).hasToString("no value has been read yet");
        }
    }

    @Test
    void hasNoLightWithoutABand() {
        KpiHealth health = health(DAY, at(CLOSE.withHealthy(Optional.empty()), "4"));

        assertThat(health.reading()).isPresent();
        assertThat(health.light()).isEmpty();
        assertThat(health.reason()).hasToString("4 days on 2026-09-07; nobody has said at which values it is healthy");
    }

    @Test
    void looksAtTheLastReadingOfTheLastDayAndNoLater() {
        Kpi kpi = CLOSE.withHistory(
                read("2026-08-07", "9"),
                read("2026-09-07", "9"),
                read("2026-09-07", "4"), // corrected
                read("2026-10-07", "9"));

        assertThat(health(DAY, kpi).light()).contains(Light.GREEN);
        assertThat(health("2026-10-06", kpi).light()).contains(Light.GREEN);
        assertThat(health("2026-10-07", kpi).light()).contains(Light.RED);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-10-07, GREEN, false", // due
        "4, 2026-10-14, GREEN, false", // the last of 7 days of grace
        "4, 2026-10-15, , true",
        "6, 2026-10-14, AMBER, false",
        "6, 2026-10-15, , true",
        "8, 2026-10-14, RED, false",
        "8, 2026-10-15, RED, true"
    })
    void isStaleOnceTheNextReadingIsLate(String value, String asOf, Light light, boolean stale) {
        KpiHealth health = health(asOf, at(CLOSE, value));

        assertThat(health.light().orElse(null)).isEqualTo(light);
        assertThat(health.isStale()).isEqualTo(stale);
        assertThat(health.reading()).isPresent();
    }

    @Test
    void saysWhatIsStale() {
        String age = "the last reading was 38 days ago, on 2026-09-07; the next one was due on 2026-10-07";

        assertThat(health("2026-10-15", at(CLOSE, "4")).reason()).hasToString(age);
        assertThat(health("2026-10-15", at(CLOSE, "8")).reason())
                .hasToString(
                        "8 days on 2026-09-07, off by 3 days; healthy is at most 5 days; more than the 2 days that are "
                                + "tolerated; and " + age);
        KpiHealth unjudged = health("2026-10-15", at(CLOSE.withHealthy(Optional.empty()), "4"));
        assertThat(unjudged.isStale()).isTrue();
        assertThat(unjudged.light()).isEmpty();
        assertThat(unjudged.reason())
                .hasToString("4 days on 2026-09-07; nobody has said at which values it is healthy; and " + age);
    }

    @Test
    void isNeverStaleWhereNobodyHasSaidHowOftenItIsRead() {
        KpiHealth health = health("2036-01-01", at(LINE, "85"));

        assertThat(health.isStale()).isFalse();
        assertThat(health.light()).contains(Light.GREEN);
    }

    @Test
    void aScorecardHasThemAllInTheOrderOfTheProgram() {
        Scorecard card = card(DAY, at(LINE, "70"), at(CLOSE, "4"));

        assertThat(card.kpis()).containsExactly(card.health(LINE.id()), card.health(CLOSE.id()));
        assertThat(card.kpis())
                .extracting(health -> health.light().orElseThrow())
                .containsExactly(Light.RED, Light.GREEN);
        assertThat(card(DAY).kpis()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card.health(KpiId.of("cloze")))
                .withMessage("KPI 'cloze': id must be one of the program");
        assertThatIllegalArgumentException().isThrownBy(() -> card.explain(KpiId.of("cloze")));
    }

    @Test
    void scorecardsOfTheSameScoresDifferWhereAKpiDoes() {
        assertThat(card(DAY, at(CLOSE, "4")))
                .isEqualTo(card(DAY, at(CLOSE, "4")))
                .isNotEqualTo(card(DAY, at(CLOSE, "3")));
    }

    @Test
    void isExplainedByItsDistanceFromTheBand() {
        Explanation above = card(DAY, at(CLOSE, "6.5")).explain(CLOSE.id());
        Explanation below = card(DAY, at(LINE, "72")).explain(LINE.id());

        Recomputation.check(above);
        assertThat(above).hasToString("""
                “days to close the month” (close) is amber: 6.5 days on 2026-09-07, off by 1.5 days; healthy is at most 5 days; up to 2 days are tolerated
                  1.5 outside: 6.5 − 5
                    Latest: 6.5 days on 2026-09-07
                    Upper end: 5 days
                  Tolerance: 2 days
                  A reading is due one month after the last: on 2026-10-07, and on 2026-10-14 at the latest
                """);
        Recomputation.check(below);
        assertThat(below).hasToString("""
                “share of calls answered” (line) is red: 72% on 2026-09-07, off by 8%; healthy is between 80% and 95%; more than the 5% that are tolerated
                  8 outside: 80 − 72
                    Lower end: 80%
                    Latest: 72% on 2026-09-07
                  Tolerance: 5%
                """);
    }

    @Test
    void isExplainedWithinTheBandAndWithoutALight() {
        Explanation within = card(DAY, at(LINE, "85")).explain(LINE.id());
        Explanation stale = card("2026-10-15", at(CLOSE, "4")).explain(CLOSE.id());

        Recomputation.check(within);
        assertThat(within).hasToString("""
                “share of calls answered” (line) is green: 85% on 2026-09-07; healthy is between 80% and 95%
                  Latest: 85% on 2026-09-07
                  Lower end: 80%
                  Upper end: 95%
                  Tolerance: 5%
                """);
        Recomputation.check(stale);
        assertThat(stale.render(Phrasebook.spanish())).isEqualTo("""
                «days to close the month» (close): la última lectura fue hace 38 días, el 2026-09-07; la siguiente tocaba el 2026-10-07
                  Último dato: 4 days el 2026-09-07
                  Extremo superior: 5 days
                  Tolerancia: 2 days
                  Toca una lectura un mes después de la última: el 2026-10-07, y como muy tarde el 2026-10-14
                """);
        assertThat(card(DAY, CLOSE).explain(CLOSE.id()))
                .hasToString("“days to close the month” (close): no value has been read yet\n");
    }
}
