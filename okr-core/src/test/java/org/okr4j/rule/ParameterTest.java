package org.okr4j.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okr4j.text.Phrasebook;

class ParameterTest {

    private static final Parameter<Integer> MOST = Parameter.integer("most", 1, 50, 5);
    private static final Parameter<BigDecimal> SHARE = Parameter.decimal("share", "-0.5", "1", "0.25");
    private static final Parameter<String> SCHEME = Parameter.choice("scheme", "relative", "one", "hundred");

    @Test
    void hasANameADefaultAndAConstraint() {
        assertThat(MOST.name()).isEqualTo("most");
        assertThat(MOST.defaultValue()).isEqualTo(5);
        assertThat(MOST.constraint()).isEqualTo("an integer from 1 to 50");
        assertThat(MOST).hasToString("most: an integer from 1 to 50, default 5");
        assertThat(SHARE).hasToString("share: a number from -0.5 to 1, default 0.25");
        assertThat(SCHEME).hasToString("scheme: one of relative, one, hundred, default relative");
    }

    @Test
    void saysInEveryLanguageWhatItTakes() {
        assertThat(Phrasebook.spanish().render(MOST.expectation())).isEqualTo("un entero de 1 a 50");
        assertThat(Phrasebook.spanish().render(SHARE.expectation())).isEqualTo("un número de -0.5 a 1");
        assertThat(Phrasebook.spanish().render(SCHEME.expectation()))
                .isEqualTo("una de estas palabras: relative, one, hundred");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "50, 50", "007, 7"})
    void readsIntegersWithinItsRange(String text, int value) {
        assertThat(MOST.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1_000_000_000, 0, 1_000_000_000, Integer.MAX_VALUE})
    void takesEveryIntegerThatALimitCanBe(int value) {
        Parameter<Integer> any = Parameter.integer("any", Integer.MIN_VALUE, Integer.MAX_VALUE, value);

        assertThat(any.defaultValue()).isEqualTo(value);
        assertThat(any.parse(Integer.toString(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "-1", "", " 5", "5.0", "five", "1e1", "12345678901"})
    void refusesOtherIntegers(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MOST.parse(text))
                .withMessage("Parameter 'most': value must be an integer from 1 to 50: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "0", "0.70", "1", "1.000"})
    void readsDecimalsWithinItsRange(String text) {
        assertThat(SHARE.parse(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.51", "1.01", "1e-1", ".5", "1.", "", "NaN"})
    void refusesOtherDecimals(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHARE.parse(text))
                .withMessage("Parameter 'share': value must be a number from -0.5 to 1: " + text);
    }

    @Test
    void readsItsWordsAndNoOthers() {
        assertThat(SCHEME.parse("hundred")).isEqualTo("hundred");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEME.parse("Hundred"))
                .withMessage("Parameter 'scheme': value must be one of relative, one, hundred: Hundred");
    }

    @Test
    void refusesADefaultOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.integer("most", 1, 50, 51))
                .withMessage("Parameter 'most': value must be an integer from 1 to 50: 51");
    }

    @Test
    void refusesANameThatIsNoWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.integer("Most of all", 1, 50, 5))
                .withMessage("Parameter: name must be lower-case words joined by hyphens: Most of all");
    }
}
