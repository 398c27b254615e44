package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthBandTest {

    private static final HealthBand MOST =
            HealthBand.builder().atMost(decimal("5")).build();
    private static final HealthBand BAND =
            HealthBand.builder().atLeast(decimal("95")).atMost(decimal("105")).build();

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void mayBeOpenOnOneSide() {
        HealthBand least = HealthBand.builder().atLeast(decimal("99.5")).build();

        assertThat(MOST.atLeast()).isEmpty();
        assertThat(MOST.atMost()).contains(decimal("5"));
        assertThat(MOST.tolerance()).isEmpty();
        assertThat(least.atLeast()).contains(decimal("99.5"));
        assertThat(least.atMost()).isEmpty();
    }

    @Test
    void refusesOneThatIsOpenOnBoth() {
        HealthBand.Builder open = HealthBand.builder().tolerance(BigDecimal.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(open::build)
                .withMessage("Health band: it must have a least or a greatest healthy value: neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MOST.withAtMost(Optional.empty()))
                .withMessage("Health band: it must have a least or a greatest healthy value: neither");
    }

    @Test
    void mayBeASingleValueButNoLess() {
        assertThat(BAND.withAtLeast(decimal("105")).atLeast()).isEqualTo(BAND.atMost());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BAND.withAtLeast(decimal("105.10")))
                .withMessage("Health band: at most must not be below at least 105.1: 105");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1"})
    void refusesAToleranceOfNothing(String tolerance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MOST.withTolerance(decimal(tolerance)))
                .withMessage("Health band: tolerance must be above 0: "
                        + decimal(tolerance).stripTrailingZeros().toPlainString());
        assertThat(MOST.withTolerance(decimal("0.01")).tolerance()).contains(decimal("0.01"));
    }

    @Test
    void isEqualWhateverTheFormOfItsFigures() {
        HealthBand other = HealthBand.builder()
                .atLeast(decimal("95.0"))
                .atMost(decimal("1.05E+2"))
                .tolerance(decimal("2.50"))
                .build();

        assertThat(other).isEqualTo(BAND.withTolerance(decimal("2.5")));
        assertThat(other.atMost()).contains(decimal("105"));
    }

    @Test
    void refusesFiguresThatNothingCanBeCalculatedWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MOST.withAtLeast(decimal("-1E+1000000000")))
                .withMessage("Decimal: value must have at most 1000 digits");
    }
}
