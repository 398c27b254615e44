package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanAccumulatorTest {

    private final MeanAccumulator mean = new MeanAccumulator();

    @Test
    void weighs() {
        mean.add(1, 2, Weight.ONE);
        mean.add(1, 1, Weight.of(3));

        assertThat(mean.progress()).hasToString("0.875"); // (0.5 + 3) / 4
        assertThat(mean.progressBillionths()).isEqualTo(875_000_000);
        assertThat(mean.mean()).isEqualTo(Ratio.of(7, 8));
    }

    /** 20/30 + 20/30 + 23/30 = 63/30, and a third of it 21/30; published ones would come to 0.699999999. */
    @Test
    void roundsOnceAtTheEnd() {
        mean.add(2, 3, Weight.ONE);
        mean.add(2, 3, Weight.ONE);
        mean.add(23, 30, Weight.ONE);

        assertThat(mean.progress()).isEqualTo(Progress.of("0.7"));
        mean.clear();
        mean.add(Progress.of("0.666666666"), Weight.ONE);
        mean.add(Progress.of("0.666666666"), Weight.ONE);
        mean.add(Progress.of("0.766666666"), Weight.ONE);
        assertThat(mean.progress()).isEqualTo(Progress.of("0.699999999"));
    }

    /** Weights of 0.25, 1 and 0.125 are those of 2, 8 and 1. */
    @ParameterizedTest
    @CsvSource({"0.25, 1, 0.125", "0.125, 0.25, 1", "1, 0.125, 0.25"})
    void takesWeightsOfAnyDecimalsInAnyOrder(String first, String second, String third) {
        for (String weight : new String[] {first, second, third}) {
            mean.add(weight.equals("1") ? Ratio.of(1, 2) : Ratio.ONE, Weight.of(weight));
        }

        assertThat(mean.mean()).isEqualTo(Ratio.of(7, 11)); // (2 + 4 + 1) / 11
        assertThat(mean.progress()).hasToString("0.636363636");
    }

    @Test
    void doesNotCountWhatWeighsNothing() {
        mean.add(1, 1, Weight.ZERO);
        mean.add(Ratio.ONE, Weight.ZERO);
        mean.add(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30)), Weight.ZERO);
        assertThat(mean.isEmpty()).isTrue();

        mean.add(0, 3, Weight.of("0.000000001"));
        assertThat(mean.isEmpty()).isFalse();
        assertThat(mean.progress()).isEqualTo(Progress.ZERO);
    }

    @Test
    void hasNoMeanOfNothing() {
        assertThat(mean.isEmpty()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(mean::progressBillionths)
                .withMessage("MeanAccumulator: a share that counts must be added first");
        assertThatIllegalStateException().isThrownBy(mean::progress);
        assertThatIllegalStateException()
                .isThrownBy(mean::mean)
                .withMessage("MeanAccumulator: a share that counts must be added first");
    }

    @Test
    void startsAnewOnceCleared() {
        mean.add(1, 3, Weight.of("0.5"));
        mean.add(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30)), Weight.ONE);
        mean.clear();

        assertThat(mean.isEmpty()).isTrue();
        mean.add(2, 3, Weight.of(7));
        assertThat(mean.mean()).isEqualTo(Ratio.of(2, 3));
    }

    /** The greatest weights, of which ten are no long any more once they have decimals. */
    @Test
    void takesTheGreatestAndTheLeastWeights() {
        for (int i = 0; i < 10; i++) {
            mean.add(1, 2, Weight.of(1_000_000_000));
        }
        mean.add(1, 1, Weight.of("0.000000001"));

        BigInteger heavy = BigInteger.TEN.pow(19);
        assertThat(mean.mean())
                .isEqualTo(Ratio.of(heavy.divide(BigInteger.TWO).add(BigInteger.ONE), heavy.add(BigInteger.ONE)));
        assertThat(mean.progress()).isEqualTo(Progress.of("0.5"));
        assertThat(mean.isEmpty()).isFalse();
    }

    /** The numerator times the weight is above the greatest long, and the denominators' product too. */
    @Test
    void takesSharesOfAnySize() {
        mean.add(Long.MAX_VALUE - 1, Long.MAX_VALUE, Weight.of(2));
        assertThat(mean.progress()).isEqualTo(Progress.of("0.999999999"));
        mean.add(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(30)), Weight.ONE);
        mean.add(0, 1, Weight.ONE);

        assertThat(mean.progress()).isEqualTo(Progress.of("0.499999999")); // a quarter of almost 2
        assertThat(mean.mean().compareTo(Ratio.of(1, 2))).isNegative();
    }

    /** 3037000500 times 3037000499 fits into a long, but not twice that; the quotient is the same. */
    @Test
    void dividesWhatFitsOnlyUnweighted() {
        mean.add(1, 3_037_000_500L, Weight.ONE);
        mean.add(3_037_000_499L, 3_037_000_499L, Weight.of(3));

        assertThat(mean.progress()).isEqualTo(Progress.of("0.75"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "1, 0", "0, 0", "-2, -2"})
    void refusesWhatIsNoShare(long numerator, long denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean.add(numerator, denominator, Weight.ONE))
                .withMessage("MeanAccumulator: share must be from 0 to 1: " + numerator + "/" + denominator);
        assertThat(mean.isEmpty()).isTrue();
    }

    @Test
    void refusesLongRatiosThatAreNoShare() {
        BigInteger huge = BigInteger.TEN.pow(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean.add(Ratio.of(huge.add(BigInteger.ONE), huge), Weight.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean.add(Ratio.of(BigInteger.ONE.negate(), huge), Weight.ONE))
                .withMessage("MeanAccumulator: share must be from 0 to 1: -1/" + huge);
        assertThat(mean.isEmpty()).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // to see what null gives
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> mean.add(1, 1, null)).withMessage("weight");
        assertThatNullPointerException()
                .isThrownBy(() -> mean.add(Ratio.ONE, null))
                .withMessage("weight");
        assertThatNullPointerException()
                .isThrownBy(() -> mean.add((Ratio) null, Weight.ONE))
                .withMessage("share");
        assertThatNullPointerException()
                .isThrownBy(() -> mean.add(Progress.ONE, null))
                .withMessage("weight");
        assertThatNullPointerException()
                .isThrownBy(() -> mean.add((Progress) null, Weight.ONE))
                .withMessage("progress");
    }
}
