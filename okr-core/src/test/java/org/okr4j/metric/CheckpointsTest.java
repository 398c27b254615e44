package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.okr4j.metric.Given.assertSilent;
import static org.okr4j.metric.Given.assertWrong;
import static org.okr4j.metric.Given.attain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointsTest {

    /** A slow start, then a quick end: 0 at 100, a tenth at 200, a half at 300, all at 400. */
    private static final Checkpoints UP =
            Measure.checkpoints("100", "400", List.of(Checkpoint.of("200", "0.1"), Checkpoint.of("300", "0.5")));

    private static final Checkpoints DOWN = Measure.checkpoints("10", "0", List.of(Checkpoint.of("8", "0.5")));

    @ParameterizedTest
    @CsvSource({
        "0, -0.1, 0, REGRESSED", // a tenth per hundred goes on
        "100, 0, 0,",
        "150, 0.05, 0.05,",
        "200, 0.1, 0.1,",
        "250, 0.3, 0.3,", // 0.1 + half of 0.4
        "300, 0.5, 0.5,",
        "301, 0.505, 0.505,",
        "400, 1, 1,",
        "500, 1.5, 1, BEYOND_TARGET" // a half per hundred goes on
    })
    void goesUpAlongItsPoints(BigDecimal value, BigDecimal raw, String progress, Flag flag) {
        assertIs(UP.attain(value), raw, progress, flag);
    }

    @ParameterizedTest
    @CsvSource({
        "12, -0.5, 0, REGRESSED", // a half per 2 goes on
        "10, 0, 0,",
        "9, 0.25, 0.25,",
        "8, 0.5, 0.5,",
        "4, 0.75, 0.75,", // 0.5 + half of 0.5
        "0, 1, 1,",
        "-8, 1.5, 1, BEYOND_TARGET" // a half per 8 goes on
    })
    void goesDownAlongItsPoints(BigDecimal value, BigDecimal raw, String progress, Flag flag) {
        assertIs(DOWN.attain(value), raw, progress, flag);
    }

    @Test
    void staysExactWhereThirdsMeet() {
        Checkpoints measure = Measure.checkpoints("0", "6", List.of(Checkpoint.of("3", "0.1")));

        assertThat(measure.attain(new BigDecimal("1")).exactRaw()).hasToString("1/30");
        assertThat(measure.progress("1")).hasToString("0.033333333");
        assertThat(measure.progress("4")).hasToString("0.4"); // 0.1 + 0.9 / 3
    }

    @Test
    void knowsItsParts() {
        assertThat(UP.baseline()).isEqualTo(new BigDecimal("100"));
        assertThat(UP.target()).isEqualTo(new BigDecimal("400"));
        assertThat(UP.points()).containsExactly(Checkpoint.of("200.0", "0.1"), Checkpoint.of("300", "0.50"));
        assertThat(UP.direction()).isEqualTo(Direction.UP);
        assertThat(DOWN.direction()).isEqualTo(Direction.DOWN);
        assertThat(UP.kind()).isEqualTo(MeasureKind.CHECKPOINTS);
        assertThat(Measure.checkpoints(new BigDecimal("10"), BigDecimal.ZERO, List.of(Checkpoint.of("8", "0.5"))))
                .isEqualTo(DOWN);
    }

    @Test
    void refusesEqualEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.checkpoints("5", "5", List.of(Checkpoint.of("6", "0.5"))))
                .withMessage("Measure 'checkpoints': target must differ from baseline: 5");
    }

    @Test
    void refusesNoPoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.checkpoints("0", "10", List.of()))
                .withMessage("Measure 'checkpoints': points must be given");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "10, 1", "-1, 1", "11, 1", "1, 1", "2, 1", "5, 10"})
    void refusesPointsThatDoNotLeadFromBaselineToTarget(String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.checkpoints(
                        "0", "10", List.of(Checkpoint.of(first, "0.2"), Checkpoint.of(second, "0.3"))))
                .withMessage("Measure 'checkpoints': points must lead strictly from baseline 0 to target 10: [" + first
                        + ", " + second + "]");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.5, 0.5", "0.6, 0.5", "0.5, 1"})
    void refusesSharesThatDoNotRise(String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Measure.checkpoints("10", "0", List.of(Checkpoint.of("8", first), Checkpoint.of("4", second))))
                .withMessage("Measure 'checkpoints': shares must rise strictly between 0 and 1: [" + first + ", "
                        + second + "]");
    }

    @Test
    void understandsNumbersOnly() {
        assertWrong(attain(UP, Measurement.stages(List.of())));
        assertSilent(attain(UP, List.of()));
    }

    private static void assertIs(Attainment.Scored scored, BigDecimal raw, String progress, Flag flag) {
        assertThat(scored.raw()).isEqualTo(raw);
        assertThat(scored.progress()).hasToString(progress);
        assertThat(scored.score()).hasToString(progress);
        assertThat(scored.flags()).isEqualTo(flag == null ? Set.of() : Set.of(flag));
    }
}
