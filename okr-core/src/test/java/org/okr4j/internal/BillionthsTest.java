package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillionthsTest {

    private static final long HALF = 500_000_000L;

    @ParameterizedTest
    @CsvSource({"0.5, 500000000", "0.50, 500000000", "-1, -1000000000", "0.000000001, 1", "5e-1, 500000000"})
    void parsesExactly(String text, long billionths) {
        assertThat(Billionths.parse("Gap", text, -Billionths.ONE, Billionths.ONE))
                .isEqualTo(billionths);
    }

    @Test
    void refusesWhatIsOutOfRangeOrTooFine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Billionths.parse("Gap", "1.000000001", -Billionths.ONE, Billionths.ONE))
                .withMessage("Gap: value must be from -1 to 1: 1.000000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Billionths.of("Gap", new BigDecimal("-1.5"), -Billionths.ONE, Billionths.ONE))
                .withMessage("Gap: value must be from -1 to 1: -1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Billionths.parse("Gap", "0.1234567891", -Billionths.ONE, Billionths.ONE))
                .withMessage("Gap: value must have at most 9 decimals: 0.1234567891");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Billionths.parse("Gap", "1e900", -Billionths.ONE, Billionths.ONE))
                .withMessageStartingWith("Gap: value must be from -1 to 1: 1000");
    }

    @Test
    void checksLimitsInclusively() {
        assertThat(Billionths.check("Score", 0, 0, HALF)).isZero();
        assertThat(Billionths.check("Score", HALF, 0, HALF)).isEqualTo(HALF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Billionths.check("Score", HALF + 1, 0, HALF))
                .withMessage("Score: value must be from 0 to 0.5: 0.500000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Billionths.check("Score", -1, 0, HALF))
                .withMessage("Score: value must be from 0 to 0.5: -0.000000001");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, 666666666, 666666667",
        "-2, 3, -666666667, -666666666",
        "1, 2, 500000000, 500000000",
        "0, 7, 0, 0",
        "1, 10000000000, 0, 1",
        "-1, 10000000000, -1, 0"
    })
    void roundsTowardEitherInfinity(
            BigInteger numerator, BigInteger denominator, BigInteger floor, BigInteger ceiling) {
        assertThat(Billionths.floor(numerator, denominator)).isEqualTo(floor);
        assertThat(Billionths.ceiling(numerator, denominator)).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.000000001", "1000000000, 1", "-250000000, -0.25", "0, 0", "100000000000, 100"})
    void formats(long billionths, String text) {
        assertThat(Billionths.format(billionths)).isEqualTo(text);
        assertThat(Billionths.toBigDecimal(billionths)).isEqualTo(new BigDecimal(text));
    }

    /** On both sides of each denominator at which the steps get shorter. */
    @ParameterizedTest
    @ValueSource(
            longs = {
                1,
                7,
                9_223_372_036L,
                9_223_372_037L,
                9_223_372_036_854_775L,
                9_223_372_036_854_776L,
                922_337_203_685_477_580L,
                922_337_203_685_477_581L,
                Long.MAX_VALUE
            })
    void dividesLongsAsBigIntegersDo(long denominator) {
        for (long numerator : new long[] {
            0, 1, denominator / 3, denominator / 2, denominator - denominator / 7, denominator - 1, denominator
        }) {
            assertThat(Billionths.floor(numerator, denominator))
                    .as("%s/%s", numerator, denominator)
                    .isEqualTo(BigInteger.valueOf(numerator)
                            .multiply(BigInteger.TEN.pow(9))
                            .divide(BigInteger.valueOf(denominator))
                            .longValueExact());
        }
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                1,
                7,
                9_223_372_036L,
                9_223_372_037L,
                9_223_372_036_854_775L,
                9_223_372_036_854_776L,
                922_337_203_685_477_580L,
                922_337_203_685_477_581L,
                Long.MAX_VALUE
            })
    void roundsLongsUpAsBigIntegersDo(long denominator) {
        for (long numerator : new long[] {
            0, 1, denominator / 3, denominator / 2, denominator - 1, denominator, -1, -denominator / 3, -denominator
        }) {
            assertThat(BigInteger.valueOf(Billionths.ceiling(numerator, denominator)))
                    .isEqualTo(Billionths.ceiling(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 9", "10, 8", "500000000, 1", "1000000000, 0", "2500000000, 1", "1000000001, 9"})
    void countsDecimals(long billionths, int decimals) {
        assertThat(Billionths.decimals(billionths)).isEqualTo(decimals);
    }
}
