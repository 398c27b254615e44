package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.metric.Given.assertSilent;
import static org.okr4j.metric.Given.attain;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    private static final Zones UP = Measure.zones("0", "10", "50", "200");
    private static final Zones DOWN = Measure.zones("100", "80", "60", "20");

    @ParameterizedTest
    @CsvSource({
        "-5, -0.1, 0, 0, BELOW_COMMIT",
        "0, 0, 0, 0, BELOW_COMMIT",
        "5, 0.1, 0.1, 0.15, BELOW_COMMIT", // half of 0.3
        "9.9, 0.198, 0.198, 0.297, BELOW_COMMIT",
        "10, 0.2, 0.2, 0.3, COMMIT",
        "30, 0.6, 0.6, 0.5, COMMIT", // 0.3 + half of 0.4
        "49, 0.98, 0.98, 0.69, COMMIT", // 0.7 - 0.4 / 40
        "50, 1, 1, 0.7, TARGET",
        "125, 2.5, 1, 0.85, TARGET", // 0.7 + half of 0.3
        "199, 3.98, 1, 0.998, TARGET", // 1 - 0.3 / 150
        "200, 4, 1, 1, STRETCH",
        "300, 6, 1, 1, STRETCH"
    })
    void goesUpThroughItsZones(BigDecimal value, BigDecimal raw, String progress, String score, Zone zone) {
        assertIs(UP.attain(value), raw, progress, score, zone);
        assertThat(UP.zone(value)).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "104, -0.1, 0, 0, BELOW_COMMIT",
        "90, 0.25, 0.25, 0.15, BELOW_COMMIT",
        "80.2, 0.495, 0.495, 0.297, BELOW_COMMIT",
        "80, 0.5, 0.5, 0.3, COMMIT",
        "70, 0.75, 0.75, 0.5, COMMIT",
        "60, 1, 1, 0.7, TARGET",
        "40, 1.5, 1, 0.85, TARGET",
        "20, 2, 1, 1, STRETCH",
        "0, 2.5, 1, 1, STRETCH"
    })
    void goesDownThroughItsZones(BigDecimal value, BigDecimal raw, String progress, String score, Zone zone) {
        assertIs(DOWN.attain(value), raw, progress, score, zone);
        assertThat(DOWN.zone(value)).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, 30, 70",
        "100, 0, 70, 30",
        "-10, 10, -4, 4", // 0.3 and 0.7 of 20
        "0, 0.01, 0.003, 0.007"
    })
    void putsCommitAndTargetAtThreeAndSevenTenths(
            String baseline, String stretch, BigDecimal commit, BigDecimal target) {
        Zones zones = Measure.zones(baseline, stretch);

        assertThat(zones.commit()).isEqualTo(commit);
        assertThat(zones.target()).isEqualTo(target);
        assertThat(zones)
                .isEqualTo(Measure.zones(new BigDecimal(baseline), new BigDecimal(stretch)))
                .isEqualTo(Measure.zones(new BigDecimal(baseline), commit, target, new BigDecimal(stretch)));
        assertThat(zones.attain(commit).score()).hasToString("0.3");
        assertThat(zones.attain(target).score()).hasToString("0.7");
    }

    @Test
    void scoresEveryLegalFigure() {
        Zones zones = Measure.zones("1e-1000", "10", "50", "200");

        Attainment.Scored scored = zones.attain(new BigDecimal("10"));

        assertThat(scored.score()).hasToString("0.3");
        assertThat(scored.progress()).hasToString("0.199999999"); // a little less than 10 / 50
        assertThat(zones.attain(new BigDecimal("5e999")).score()).hasToString("1");
        assertThat(zones.attain(new BigDecimal("5e999")).raw()).isGreaterThan(new BigDecimal("9e997"));
    }

    @Test
    void needsThresholdsThatCannotBePutInBetween() {
        MeasureParts parts = MeasureParts.builder()
                .kind(MeasureKind.ZONES)
                .baseline(new BigDecimal("1e-1000"))
                .stretch(new BigDecimal("200"))
                .build();

        assertThat(parts.toMeasureLeniently()).isEqualTo(new Measure.Unscorable(parts, UnscorableReason.INCOMPLETE));
        assertThatIllegalArgumentException()
                .isThrownBy(parts::toMeasure)
                .withMessage("Measure 'zones': commit must be given where 0.3 of the way has more than 1000 digits");
    }

    @Test
    void takesOneThresholdAlone() {
        MeasureParts.Builder parts = MeasureParts.builder()
                .kind(MeasureKind.ZONES)
                .baseline(BigDecimal.ZERO)
                .stretch(new BigDecimal("100"));

        assertThat(parts.commit(new BigDecimal("50")).build().toMeasure())
                .isEqualTo(Measure.zones("0", "50", "70", "100"));
    }

    @Test
    void knowsItsThresholds() {
        assertThat(UP.baseline()).isEqualTo(new BigDecimal("0"));
        assertThat(UP.commit()).isEqualTo(new BigDecimal("10"));
        assertThat(UP.target()).isEqualTo(new BigDecimal("50"));
        assertThat(UP.stretch()).isEqualTo(new BigDecimal("200"));
        assertThat(UP.direction()).isEqualTo(Direction.UP);
        assertThat(DOWN.direction()).isEqualTo(Direction.DOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 50, 200",
        "0, 10, 10, 200",
        "0, 10, 200, 200",
        "0, 50, 10, 200",
        "0, -10, 50, 200",
        "0, 10, 201, 200",
        "200, 10, 50, 0",
        "0, 10, 50, -200"
    })
    void refusesThresholdsWithoutOrder(String baseline, String commit, String target, String stretch) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.zones(baseline, commit, target, stretch))
                .withMessage("Measure 'zones': baseline, commit, target and stretch must rise or fall strictly: ["
                        + String.join(", ", baseline, commit, target, stretch) + "]");
    }

    @Test
    void refusesEqualEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.zones("5", "5.0"))
                .withMessage("Measure 'zones': stretch must differ from baseline: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.zones("5", "6", "7", "5"))
                .withMessage("Measure 'zones': stretch must differ from baseline: 5");
    }

    @Test
    void hasNoZoneWithoutData() {
        assertSilent(attain(UP, List.of()));
    }

    private static void assertIs(Attainment.Scored scored, BigDecimal raw, String progress, String score, Zone zone) {
        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.progress()).hasToString(progress);
        assertThat(scored.score()).hasToString(score);
        assertThat(scored.exactScore())
                .isEqualByComparingTo(scored.score().toProgress().toRatio());
        assertThat(scored.zone()).contains(zone);
        assertThat(scored.flags().contains(Flag.REGRESSED)).isEqualTo(raw.signum() < 0);
        assertThat(scored.flags().contains(Flag.BEYOND_TARGET)).isEqualTo(raw.compareTo(BigDecimal.ONE) > 0);
    }
}
