package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapTest {

    @ParameterizedTest
    @CsvSource({"-1, -1000000000, -1", "-0.10, -100000000, -0.1", "0.0, 0, 0", "0.25, 250000000, 0.25"})
    void readsAndWritesDecimals(String text, long billionths, String canonical) {
        Gap gap = Gap.of(text);

        assertThat(gap.billionths()).isEqualTo(billionths);
        assertThat(gap).hasToString(canonical).isEqualTo(Gap.parse(canonical));
        assertThat(gap).isEqualTo(Gap.of(new BigDecimal(text))).isEqualTo(Gap.ofBillionths(billionths));
        assertThat(gap.toBigDecimal()).isEqualTo(new BigDecimal(canonical));
        assertThat(gap.toRatio()).isEqualTo(Ratio.of(billionths, 1_000_000_000));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1_000_000_001, 1_000_000_001})
    void refusesWhatIsOutOfRange(long billionths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gap.ofBillionths(billionths))
                .withMessageStartingWith("Gap: value must be from -1 to 1: ");
    }

    @ParameterizedTest
    @CsvSource({"0.099999999, true", "0.1, true", "0.100000001, false", "-0.5, true"})
    void isAtMostIncludesTheThreshold(String text, boolean atMost) {
        assertThat(Gap.of(text).isAtMost(Gap.of("0.1"))).isEqualTo(atMost);
    }

    @Test
    void equalsAndComparesByNumber() {
        new EqualsTester()
                .addEqualityGroup(Gap.ZERO, Gap.of("0.0"))
                .addEqualityGroup(Gap.of("0.1"), Gap.of("0.10"))
                .addEqualityGroup(Gap.of("-0.1"))
                .testEquals();
        assertThat(Gap.of("-0.1")).isLessThan(Gap.ZERO).isGreaterThan(Gap.of("-0.11"));
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(Gap.class, Gap.ZERO);
        tester.testAllPublicStaticMethods(Gap.class);
        tester.testAllPublicInstanceMethods(Gap.ZERO);
    }
}
