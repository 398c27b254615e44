package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "2.50, 2.5",
        "1E+2, 100",
        "0.000, 0",
        "0E+999999999, 0",
        "-0.10, -0.1",
        "7, 7",
        "1000, 1000",
        "1E-1000, 1E-1000"
    })
    void normalizes(String text, String normal) {
        BigDecimal value = Decimals.normalize(new BigDecimal(text));

        assertThat(value).isEqualTo(new BigDecimal(normal));
        assertThat(value.scale()).isNotNegative();
        assertThat(Decimals.normalize(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000", "1E+1001", "1E-1001", "1E+999999999", "1E-999999999", "10E+1000"})
    void refusesWhatCannotBeCalculatedWith(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.normalize(new BigDecimal(text)))
                .withMessage("Decimal: value must have at most 1000 digits");
    }

    @Test
    void acceptsExactlyAThousandDigits() {
        BigDecimal most = new BigDecimal(BigInteger.TEN.pow(1000).subtract(BigInteger.ONE));
        BigDecimal tooMany = new BigDecimal(BigInteger.TEN.pow(1000).add(BigInteger.ONE));

        assertThat(Decimals.normalize(most)).isEqualTo(most);
        assertThat(Decimals.normalize(new BigDecimal("1E+999")).precision()).isEqualTo(1000);
        assertThat(Decimals.isBounded(most)).isTrue();
        assertThat(Decimals.isBounded(tooMany)).isFalse();
        assertThat(Decimals.isBounded(most.setScale(1000))).isFalse();
    }

    @Test
    void checksWithoutChanging() {
        BigDecimal value = new BigDecimal("2.50");

        assertThat(Decimals.checkBounded(value)).isSameAs(value);
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.checkBounded(new BigDecimal("1E+1001")));
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.5", "-3, -3", "+4, 4", "1e3, 1000", ".5, 0.5"})
    void parses(String text, String value) {
        assertThat(Decimals.parse("Weight", text)).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "abc", "NaN", "0x10", "\u0663", "1e", "1d"})
    void refusesTextThatIsNoNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.parse("Weight", text))
                .withMessage("Weight: text must be a decimal number: '" + text + "'");
    }

    @Test
    void refusesTextThatIsTooLongUnread() {
        assertThat(Decimals.parse("Weight", "0".repeat(1999) + "1")).isEqualTo(BigDecimal.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimals.parse("Weight", "9".repeat(2001)))
                .withMessage("Weight: text must have at most 2000 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, 0",
        "-12.50, true, -1250",
        "999999999999999999, true, 999999999999999999",
        "1000000000000000000, false, 0",
        "0.000000000000000001, true, 1",
        "0.0000000000000000001, false, 0",
        "1E1, false, 0"
    })
    void knowsWhatFitsIntoALong(BigDecimal value, boolean compact, long unscaled) {
        assertThat(Decimals.isCompact(value)).isEqualTo(compact);
        if (compact) {
            assertThat(Decimals.unscaled(value)).isEqualTo(unscaled);
        }
    }
}
