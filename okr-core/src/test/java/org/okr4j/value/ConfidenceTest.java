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

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "0.7, UNIT, 0.7, HIGH",
        "0.399999999, UNIT, 0.399999999, LOW",
        "0.4, UNIT, 0.4, MEDIUM",
        "0.699999999, UNIT, 0.699999999, MEDIUM",
        "0/10, TENTHS, 0, LOW",
        "7/10, TENTHS, 0.7, HIGH",
        "10/10, TENTHS, 1, HIGH",
        "0%, PERCENT, 0, LOW",
        "39%, PERCENT, 0.39, LOW",
        "100%, PERCENT, 1, HIGH",
        "low, LEVEL, 0.2, LOW",
        "medium, LEVEL, 0.55, MEDIUM",
        "high, LEVEL, 0.85, HIGH"
    })
    void isKeptAsItWasStated(String text, ConfidenceScale scale, BigDecimal value, ConfidenceLevel level) {
        Confidence confidence = Confidence.parse(text);

        assertThat(confidence).hasToString(text);
        assertThat(confidence.scale()).isEqualTo(scale);
        assertThat(confidence.value()).isEqualTo(value).isEqualTo(confidence.toBigDecimal());
        assertThat(confidence.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/10", "x/10", "7.5/10", "%", "70 %", "7.5%"})
    void refusesFractionsThatAreNotWhole(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.parse(text))
                .withMessage("Confidence: text must be like 0.7, 7/10, 70% or low: '" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "11/10, tenths must be from 0 to 10: 11",
        "-1/10, tenths must be from 0 to 10: -1",
        "101%, percent must be from 0 to 100: 101",
        "-1%, percent must be from 0 to 100: -1",
        "1.1, value must be from 0 to 1: 1.1",
        "Low, text must be a decimal number: 'Low'"
    })
    void refusesWhatIsOutOfRange(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.parse(text))
                .withMessage("Confidence: " + reason);
    }

    @Test
    void equalsByNumberAndScale() {
        new EqualsTester()
                .addEqualityGroup(Confidence.of("0.7"), Confidence.of(new BigDecimal("0.70")))
                .addEqualityGroup(Confidence.ofTenths(7))
                .addEqualityGroup(Confidence.ofPercent(70))
                .addEqualityGroup(Confidence.of("0.71"))
                .testEquals();
    }

    @Test
    void comparesByNumberThenScale() {
        assertThat(Confidence.of("0.7"))
                .isLessThan(Confidence.ofTenths(7))
                .isLessThan(Confidence.of("0.700000001"))
                .isGreaterThan(Confidence.ofPercent(69));
        assertThat(Confidence.ofTenths(7)).isLessThan(Confidence.ofPercent(70));
        assertThat(Confidence.ofPercent(85)).isLessThan(Confidence.HIGH);
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(Confidence.class, Confidence.LOW);
        tester.testAllPublicStaticMethods(Confidence.class);
        tester.testAllPublicInstanceMethods(Confidence.LOW);
    }
}
