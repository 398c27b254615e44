package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    private static final String BEYOND_LONG = "9223372036854775808";

    @ParameterizedTest
    @CsvSource({
        "90, 182, 45/91",
        "-6, 4, -3/2",
        "6, -4, -3/2",
        "-6, -4, 3/2",
        "0, -5, 0",
        "9, 3, 3",
        "5, 5, 1",
        "-9223372036854775808, 1, -9223372036854775808",
        "1, -9223372036854775808, -1/9223372036854775808",
        "-9223372036854775808, -9223372036854775808, 1",
        "9223372036854775807, 9223372036854775807, 1"
    })
    void isReduced(long numerator, long denominator, String text) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(ratio).hasToString(text).isEqualTo(Ratio.parse(text));
        assertThat(ratio).isEqualTo(Ratio.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    @Test
    void threeThatAverageToExactlySevenTenths() {
        Ratio sum = Ratio.of(2, 3).plus(Ratio.of(2, 3)).plus(Ratio.of(23, 30));
        Progress published = sum.dividedBy(Ratio.of(3, 1)).toProgress();

        assertThat(published).isEqualTo(Progress.of("0.7"));
        assertThat(published.isAtLeast(Progress.of("0.7"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "45, 91, 0.494505494, 0.494505495", // 45/91 = 0.494505 494505 494...
        "2, 3, 0.666666666, 0.666666667",
        "1, 3, 0.333333333, 0.333333334",
        "0, 1, 0, 0",
        "1, 1, 1, 1",
        "1, 2, 0.5, 0.5",
        "9223372036854775806, 9223372036854775807, 0.999999999, 1"
    })
    void publishesProgressRoundedDownAndGapsRoundedUp(long numerator, long denominator, String progress, String gap) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(ratio.toProgress()).hasToString(progress);
        assertThat(ratio.toDecimal()).isEqualTo(new BigDecimal(progress)).isEqualTo(ratio.toBigDecimal());
        assertThat(ratio.toGap()).hasToString(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "-2/3, -0.666666667",
        "-1/2, -0.5",
        "3/2, 1.5",
        "12345678901234567890, 12345678901234567890",
        "100000000000000000000, 100000000000000000000",
        "-1/9223372036854775808, -0.000000001",
        "9223372036854775807/2, 4611686018427387903.5"
    })
    void isADecimalRoundedDown(String ratio, String decimal) {
        assertThat(Ratio.parse(ratio).toDecimal()).isEqualTo(new BigDecimal(decimal));
    }

    @Test
    void aGapBelowZeroIsRoundedUpToo() {
        assertThat(Ratio.of(-2, 3).toGap()).isEqualTo(Gap.of("-0.666666666"));
        assertThat(Ratio.of(-1, 1).toGap()).isEqualTo(Gap.of("-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1/1000000000000", "1000000000001/1000000000000", "2", BEYOND_LONG, "-1"})
    void isNoProgressOutsideOfZeroToOne(String text) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.parse(text).toProgress())
                .withMessage("Ratio: progress must be from 0 to 1: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000001/1000000000000", "1000000000001/1000000000000", "-2", BEYOND_LONG})
    void isNoGapOutsideOfMinusOneToOne(String text) {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.parse(text).toGap())
                .withMessage("Ratio: gap must be from -1 to 1: " + text);
    }

    @ParameterizedTest
    @CsvSource({"-1/2, 0", "-9223372036854775808, 0", "0, 0", "1/2, 1/2", "1, 1", "3/2, 1", BEYOND_LONG + ", 1"})
    void isClampedToTheUnit(String text, String clamped) {
        assertThat(Ratio.parse(text).clampToUnit()).hasToString(clamped);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 15, 2/5",
        "0.5, 0.25, 2",
        "-9, 15, -3/5",
        "9, -15, -3/5",
        "1e3, 1e-3, 1000000",
        "1e-3, 1e3, 1/1000000",
        "1e18, 1, 1000000000000000000",
        "1e17, 1, 100000000000000000",
        "1, 1e18, 1/1000000000000000000",
        "1e30, 3e30, 1/3",
        "123456789012345678.5, 1, 246913578024691357/2",
        "0, 7, 0"
    })
    void isTheQuotientOfTwoDecimals(BigDecimal dividend, BigDecimal divisor, String ratio) {
        assertThat(Ratio.ofQuotient(dividend, divisor)).hasToString(ratio);
    }

    @Test
    void isADecimalExactly() {
        assertThat(Ratio.of(new BigDecimal("0.10"))).isEqualTo(Ratio.of(1, 10));
        assertThat(Ratio.of(new BigDecimal("-2.5"))).isEqualTo(Ratio.of(-5, 2));
    }

    @Test
    void refusesZeroBelow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(3, 0))
                .withMessage("Ratio: denominator must not be 0: 3/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.ofQuotient(BigDecimal.ONE, new BigDecimal("0.00")))
                .withMessage("Ratio: divisor must not be 0: 1 divided by 0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(1, 3).dividedBy(Ratio.ZERO))
                .withMessage("Ratio: divisor must not be 0: 1/3 divided by 0");
    }

    @Test
    void refusesDecimalsThatCannotBeCalculatedWith() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(new BigDecimal("1e999999999")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.ofQuotient(BigDecimal.ONE, new BigDecimal("1e-999999999")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1/", "/2", "1/-2", "+1", "1.5", "--1", "-", "1/2/3", "a", "1 /2", "\u0663"})
    void refusesTextOfAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage("Ratio: text must be a whole number or like 45/91: '" + text + "'");
    }

    @Test
    void refusesTextThatDividesByZeroOrIsTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("5/00"))
                .withMessage("Ratio: denominator must not be 0: 5/00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("1".repeat(10_001)))
                .withMessage("Ratio: text must have at most 10000 characters");
        assertThat(Ratio.parse("1".repeat(10_000)).toString()).hasSize(10_000);
    }

    /** Each case overflows in another step of the calculation with longs. */
    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, 9223372036854775808",
        "-9223372036854775807, -1, -9223372036854775808",
        "1/9223372036854775807, 1/9223372036854775806, 18446744073709551613/85070591730234615838173535747377725442",
        "9223372036854775807/2, 1/3, 27670116110564327423/6",
        "1/3, 9223372036854775807/2, 27670116110564327423/6",
        "1/4294967296, 1/4294967297, 8589934593/18446744078004518912",
        "9223372036854775808, -1, 9223372036854775807",
        "9223372036854775808, -9223372036854775808, 0",
        "1/2, 1/2, 1"
    })
    void addsBeyondLongs(String a, String b, String sum) {
        assertThat(Ratio.parse(a).plus(Ratio.parse(b))).hasToString(sum).isEqualTo(Ratio.parse(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "4294967296, 2147483648, 9223372036854775808",
        "-4294967296, 2147483648, -9223372036854775808",
        "1/4294967296, 1/2147483648, 1/9223372036854775808",
        "9223372036854775808, 1/9223372036854775808, 1",
        "4611686018427387904/3, 3/2, 2305843009213693952",
        "9223372036854775807/2, 2/9223372036854775807, 1"
    })
    void multipliesBeyondLongs(String a, String b, String product) {
        assertThat(Ratio.parse(a).times(Ratio.parse(b))).hasToString(product).isEqualTo(Ratio.parse(product));
    }

    @Test
    void comparesProductsBeyondLongs() {
        Ratio a = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        Ratio b = Ratio.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);

        assertThat(a).isGreaterThan(b).isLessThan(Ratio.ONE);
        assertThat(b).isLessThan(a);
        assertThat(a.negate()).isLessThan(b.negate());
        assertThat(Ratio.of(1, 4294967296L)).isLessThan(Ratio.of(1, 4294967295L));
        assertThat(Ratio.parse(BEYOND_LONG)).isGreaterThan(Ratio.of(Long.MAX_VALUE, 1));
        assertThat(Ratio.of(-1, 2)).isLessThan(Ratio.of(1, 3));
    }

    @Test
    void hasASign() {
        assertThat(Ratio.of(-1, 2).signum()).isEqualTo(-1);
        assertThat(Ratio.ZERO.signum()).isZero();
        assertThat(Ratio.parse(BEYOND_LONG).signum()).isEqualTo(1);
        assertThat(Ratio.parse("-" + BEYOND_LONG).signum()).isEqualTo(-1);
        assertThat(Ratio.parse("-" + BEYOND_LONG).negate()).hasToString(BEYOND_LONG);
    }

    @Test
    void equalsByItsReducedForm() {
        new EqualsTester()
                .addEqualityGroup(Ratio.ZERO, Ratio.of(0, 7), Ratio.of(1, 2).minus(Ratio.of(1, 2)))
                .addEqualityGroup(Ratio.ONE, Ratio.parse(BEYOND_LONG + "/" + BEYOND_LONG))
                .addEqualityGroup(Ratio.of(1, 2), Ratio.of(2, 4))
                .addEqualityGroup(Ratio.of(1, 3))
                .addEqualityGroup(Ratio.of(-1, 2))
                .addEqualityGroup(
                        Ratio.parse(BEYOND_LONG), Ratio.of(Long.MAX_VALUE, 1).plus(Ratio.ONE))
                .addEqualityGroup(Ratio.parse(BEYOND_LONG + "/3"))
                .testEquals();
    }

    @Test
    void refusesNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(Ratio.class, Ratio.ONE);
        tester.testAllPublicStaticMethods(Ratio.class);
        tester.testAllPublicInstanceMethods(Ratio.ONE);
    }
}
