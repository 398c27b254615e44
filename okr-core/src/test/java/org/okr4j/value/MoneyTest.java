package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void isExactAndNormalized() {
        assertThat(Money.of("EUR", "1250.50")).hasToString("EUR 1250.5");
        assertThat(Money.parse("EUR 1E+3")).hasToString("EUR 1000");
        assertThat(Money.parse(Money.of("JPY", "-7").toString())).isEqualTo(Money.of("JPY", "-7"));
        new EqualsTester()
                .addEqualityGroup(Money.of("EUR", "1.0"), Money.parse("EUR 1"))
                .addEqualityGroup(Money.of("USD", "1"))
                .addEqualityGroup(Money.of("EUR", "1.01"))
                .testEquals();
    }

    @Test
    void addsOnlyWhatIsOfOneCurrency() {
        assertThat(Money.of("EUR", "0.1").plus(Money.of("EUR", "0.2"))).isEqualTo(Money.of("EUR", "0.3"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("EUR", "1").plus(Money.of("USD", "1")))
                .withMessage("Money: currencies must be the same: EUR and USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eur 1", "EURO 1", "EUR", "EUR1", " 1", "EUR ", "EUR one", "EUR  1"})
    void refusesWhatIsNoAmount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageStartingWith("Money: ");
    }
}
