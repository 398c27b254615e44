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

/** Progress and score, which are made alike. */
class ProgressTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1.000, 1000000000, 1", "0.625, 625000000, 0.625", "0.000000001, 1, 0.000000001"})
    void readsAndWritesDecimals(String text, long billionths, String canonical) {
        Progress progress = Progress.of(text);
        Score score = Score.of(text);

        assertThat(progress.billionths()).isEqualTo(score.billionths()).isEqualTo(billionths);
        assertThat(progress).hasToString(canonical).isEqualTo(Progress.parse(canonical));
        assertThat(score).hasToString(canonical).isEqualTo(Score.parse(canonical));
        assertThat(progress.toBigDecimal()).isEqualTo(score.toBigDecimal()).isEqualTo(new BigDecimal(canonical));
        assertThat(Progress.of(new BigDecimal(text))).isEqualTo(progress).isEqualTo(Progress.ofBillionths(billionths));
        assertThat(Score.of(new BigDecimal(text))).isEqualTo(score).isEqualTo(Score.ofBillionths(billionths));
        assertThat(progress.toRatio()).isEqualTo(score.toRatio()).isEqualTo(Ratio.of(billionths, 1_000_000_000));
        assertThat(progress.toScore()).isEqualTo(score);
        assertThat(score.toProgress()).isEqualTo(progress);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000000001", "1.000000001", "70", "1E+900"})
    void refusesWhatIsOutOfRange(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of(text))
                .withMessageStartingWith("Progress: value must be from 0 to 1: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(text))
                .withMessageStartingWith("Score: value must be from 0 to 1: ");
    }

    @Test
    void refusesBillionthsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.ofBillionths(-1))
                .withMessage("Progress: value must be from 0 to 1: -0.000000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.ofBillionths(1_000_000_001))
                .withMessage("Score: value must be from 0 to 1: 1.000000001");
    }

    @Test
    void refusesATenthDecimal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.of("0.1234567891"))
                .withMessage("Progress: value must have at most 9 decimals: 0.1234567891");
    }

    @ParameterizedTest
    @CsvSource({"0.699999999, false", "0.7, true", "0.700000001, true"})
    void isAtLeastIncludesTheThreshold(String text, boolean atLeast) {
        assertThat(Progress.of(text).isAtLeast(Progress.of("0.7"))).isEqualTo(atLeast);
        assertThat(Score.of(text).isAtLeast(Score.of("0.7"))).isEqualTo(atLeast);
    }

    @Test
    void equalsAndComparesByNumber() {
        new EqualsTester()
                .addEqualityGroup(Progress.ZERO, Progress.of("0.0"))
                .addEqualityGroup(Progress.ONE, Progress.of("1"))
                .addEqualityGroup(Score.ZERO, Score.of("0.0"))
                .addEqualityGroup(Score.ONE, Score.of("1"))
                .testEquals();
        assertThat(Progress.of("0.3")).isLessThan(Progress.of("0.31")).isGreaterThan(Progress.ZERO);
        assertThat(Score.of("0.3")).isLessThan(Score.of("0.31")).isGreaterThan(Score.ZERO);
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester();
        tester.testAllPublicStaticMethods(Progress.class);
        tester.testAllPublicStaticMethods(Score.class);
        tester.setDefault(Progress.class, Progress.ONE).testAllPublicInstanceMethods(Progress.ONE);
        tester.setDefault(Score.class, Score.ONE).testAllPublicInstanceMethods(Score.ONE);
    }
}
