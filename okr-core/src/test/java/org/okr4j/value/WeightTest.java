package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "2.50, 2.5",
        "1e9, 1000000000",
        "0.000000001, 0.000000001",
        "999999999.999999999, 999999999.999999999"
    })
    void readsAndWritesDecimals(String text, String canonical) {
        Weight weight = Weight.of(text);

        assertThat(weight).hasToString(canonical).isEqualTo(Weight.parse(canonical));
        assertThat(weight).isEqualTo(Weight.of(new BigDecimal(text)));
        assertThat(weight.toBigDecimal()).isEqualTo(new BigDecimal(canonical));
        assertThat(weight.toRatio()).isEqualTo(Ratio.of(new BigDecimal(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.000000001, must be from 0 to 1000000000",
        "1000000000.000000001, must be from 0 to 1000000000",
        "0.0000000001, must have at most 9 decimals",
        "x, must be a decimal number"
    })
    void refusesWhatIsNoWeight(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of(text))
                .withMessageStartingWith("Weight: ")
                .withMessageContaining(reason);
    }

    @Test
    void ofWholeNumbers() {
        assertThat(Weight.of(3)).isEqualTo(Weight.of("3"));
        assertThat(Weight.of(1)).isEqualTo(Weight.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of(Long.MIN_VALUE))
                .withMessage("Weight: value must be from 0 to 1000000000: -9223372036854775808");
    }

    @Test
    void onlyZeroIsZero() {
        assertThat(Weight.ZERO.isZero()).isTrue();
        assertThat(Weight.of("0.000000001").isZero()).isFalse();
    }

    @Test
    void equalsAndComparesByNumber() {
        new EqualsTester()
                .addEqualityGroup(Weight.ZERO, Weight.of("0.0"))
                .addEqualityGroup(Weight.ONE, Weight.of("1.0"))
                .addEqualityGroup(Weight.of("1.1"))
                .testEquals();
        assertThat(Weight.ONE).isLessThan(Weight.of("1.1")).isGreaterThan(Weight.ZERO);
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(Weight.class, Weight.ONE);
        tester.testAllPublicStaticMethods(Weight.class);
        tester.testAllPublicInstanceMethods(Weight.ONE);
    }
}
