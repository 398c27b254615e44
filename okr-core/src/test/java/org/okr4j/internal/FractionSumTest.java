package org.okr4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionSumTest {

    private final FractionSum sum = new FractionSum();

    @Test
    void isNothingAtFirst() {
        assertSmall(0, 1);
    }

    @Test
    void keepsACommonDenominatorUnreduced() {
        sum.add(1, 4);
        sum.add(1, 4);
        assertSmall(2, 4);
        sum.add(1, 6);
        assertSmall(16, 24); // 2/4 + 1/6 = 12/24 + 4/24
        sum.add(-16, 24);
        assertSmall(0, 24);
    }

    @Test
    void takesTheLeastCommonDenominatorBeforeItGivesUpLongs() {
        long large = 4_000_000_000L;
        sum.add(1, large);
        sum.add(1, large + 1); // the product of the two is above the greatest long
        assertThat(sum.isSmall()).isFalse();

        sum.clear();
        sum.add(1, large);
        sum.add(1, 3 * large); // 3/12e9 + 1/12e9
        assertSmall(4, 12_000_000_000L);
    }

    @Test
    void reducesBothBeforeItGivesUpLongs() {
        long large = 3_000_000_019L;
        sum.add(2, 2 * large);
        sum.add(5, 5 * large);
        assertSmall(2, large);
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775806, 1, true, 9223372036854775807",
        "9223372036854775807, 1, false, 9223372036854775808",
        "-9223372036854775806, -1, true, -9223372036854775807",
        "-9223372036854775807, -1, false, -9223372036854775808" // cannot be negated
    })
    void addsUpToTheGreatestLong(long first, long second, boolean small, BigInteger expected) {
        sum.add(first, 1);
        sum.add(second, 1);

        assertThat(sum.isSmall()).isEqualTo(small);
        assertThat(sum.toFraction().numerator()).isEqualTo(expected);
        assertThat(sum.toFraction().denominator()).isEqualTo(BigInteger.ONE);
    }

    /** 3037000499 squared is below the greatest long, 3037000500 squared above. */
    @ParameterizedTest
    @CsvSource({"3037000499, 3037000498, true", "3037000500, 3037000499, true", "3037000501, 3037000500, false"})
    void multipliesDenominatorsUpToTheGreatestLong(long first, long second, boolean small) {
        sum.add(0, first);
        sum.add(1, second);

        assertThat(sum.isSmall()).isTrue(); // nothing was added over the first one
        sum.clear();
        sum.add(1, first);
        sum.add(-1, second);
        assertThat(sum.isSmall()).isEqualTo(small);
        assertThat(sum.toFraction())
                .isEqualTo(new BigFraction(
                        BigInteger.valueOf(second - first),
                        BigInteger.valueOf(first).multiply(BigInteger.valueOf(second))));
    }

    @Test
    void addsTheLeastLong() {
        sum.add(Long.MIN_VALUE, 1);
        sum.add(1, 1);

        assertThat(sum.isSmall()).isFalse();
        assertThat(sum.toFraction()).isEqualTo(new BigFraction(BigInteger.valueOf(Long.MIN_VALUE + 1), BigInteger.ONE));
    }

    @Test
    void addsWhatIsNoLong() {
        BigInteger huge = BigInteger.TWO.pow(63);
        sum.add(BigInteger.ONE, huge);
        sum.add(BigInteger.ONE, BigInteger.ONE);

        assertThat(sum.isSmall()).isFalse();
        assertThat(sum.toFraction()).isEqualTo(new BigFraction(huge.add(BigInteger.ONE), huge));
        sum.clear();
        assertSmall(0, 1);
        sum.add(huge.subtract(BigInteger.ONE), huge.subtract(BigInteger.ONE));
        assertSmall(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Test
    void multiplies() {
        sum.add(3, 7);
        sum.multiply(10);
        assertSmall(30, 7);
        sum.multiply(Long.MAX_VALUE / 10);
        assertThat(sum.isSmall()).isFalse();
        assertThat(sum.toFraction().numerator())
                .isEqualTo(BigInteger.valueOf(30).multiply(BigInteger.valueOf(Long.MAX_VALUE / 10)));
        sum.multiply(2);
        assertThat(sum.toFraction().numerator())
                .isEqualTo(BigInteger.valueOf(60).multiply(BigInteger.valueOf(Long.MAX_VALUE / 10)));
        assertThat(sum.toFraction().denominator()).isEqualTo(BigInteger.valueOf(7));
    }

    @Test
    void addsManyInPairs() {
        BigFraction third = new BigFraction(BigInteger.ONE, BigInteger.valueOf(3));

        assertThat(BigFraction.sum(List.of())).isEqualTo(BigFraction.ZERO);
        assertThat(BigFraction.sum(List.of(third, third, third)))
                .isEqualTo(new BigFraction(BigInteger.valueOf(3), BigInteger.valueOf(3)));
        assertThat(third.plus(new BigFraction(BigInteger.ONE, BigInteger.valueOf(5))))
                .isEqualTo(new BigFraction(BigInteger.valueOf(8), BigInteger.valueOf(15)));
        assertThat(third.dividedBy(new BigFraction(BigInteger.valueOf(-2), BigInteger.ONE)))
                .isEqualTo(new BigFraction(BigInteger.valueOf(-1), BigInteger.valueOf(6)));
    }

    @ParameterizedTest
    @CsvSource({
        "3037000499, 3037000499, true",
        "3037000500, 3037000500, false",
        "9223372036854775807, 1, true",
        "9223372036854775807, -1, true",
        "-9223372036854775808, 1, true",
        "-9223372036854775808, -1, false",
        "4611686018427387904, 2, false",
        "4611686018427387904, -2, true",
        "0, -9223372036854775808, true"
    })
    void knowsWhichProductsAreLongs(long a, long b, boolean fits) {
        assertThat(FractionSum.fits(a, b)).isEqualTo(fits);
    }

    private void assertSmall(long numerator, long denominator) {
        assertThat(sum.isSmall()).isTrue();
        assertThat(sum.numerator()).isEqualTo(numerator);
        assertThat(sum.denominator()).isEqualTo(denominator);
        assertThat(sum.toFraction())
                .isEqualTo(new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }
}
