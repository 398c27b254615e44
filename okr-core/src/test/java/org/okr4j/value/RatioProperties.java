package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.testkit.OkrArbitraries;

/** Compares ratios with fractions of big integers that are never reduced. */
class RatioProperties {

    @Property
    void calculatesAsBigFractionsDo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        BigInteger an = a.numerator();
        BigInteger ad = a.denominator();
        BigInteger bn = b.numerator();
        BigInteger bd = b.denominator();

        assertIs(a.plus(b), an.multiply(bd).add(bn.multiply(ad)), ad.multiply(bd));
        assertIs(a.minus(b), an.multiply(bd).subtract(bn.multiply(ad)), ad.multiply(bd));
        assertIs(a.times(b), an.multiply(bn), ad.multiply(bd));
        assertIs(a.negate(), an.negate(), ad);
        if (bn.signum() != 0) {
            assertIs(a.dividedBy(b), an.multiply(bd), ad.multiply(bn));
        }
        assertThat(a.compareTo(b)).isEqualTo(an.multiply(bd).compareTo(bn.multiply(ad)));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(a.signum()).isEqualTo(an.signum());
    }

    @Property
    void undoesWhatItDid(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Assume.that(b.signum() != 0);

        assertThat(a.plus(b).minus(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(Ratio.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void isAlwaysReduced(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Ratio sum = a.plus(b);

        assertThat(sum.denominator()).isPositive();
        assertThat(sum.numerator().gcd(sum.denominator())).isEqualTo(BigInteger.ONE);
    }

    @Property
    void roundsAsBigDecimalDoes(@ForAll("ratios") Ratio ratio) {
        BigDecimal numerator = new BigDecimal(ratio.numerator());
        BigDecimal denominator = new BigDecimal(ratio.denominator());
        Ratio clamped = ratio.clampToUnit();

        assertThat(ratio.toDecimal()).isEqualByComparingTo(numerator.divide(denominator, 9, RoundingMode.FLOOR));
        assertThat(ratio.toDecimal().stripTrailingZeros().scale()).isLessThanOrEqualTo(9);
        assertThat(ratio.toDecimal().scale()).isBetween(0, 9);
        assertThat(clamped.toProgress().toBigDecimal()).isEqualTo(clamped.toDecimal());
        assertThat(clamped.toGap().toBigDecimal())
                .isEqualByComparingTo(new BigDecimal(clamped.numerator())
                        .divide(new BigDecimal(clamped.denominator()), 9, RoundingMode.CEILING));
        assertThat(clamped.compareTo(ratio)).isEqualTo(Integer.compare(0, clampedBy(ratio)));
    }

    /** 1 above the unit, -1 below, else 0. */
    private static int clampedBy(Ratio ratio) {
        return ratio.signum() < 0 ? -1 : ratio.numerator().compareTo(ratio.denominator()) > 0 ? 1 : 0;
    }

    @Property
    void decidesOnThePublishedNumberAsOnTheExactOne(
            @ForAll("ratios") Ratio ratio, @ForAll("progress") Progress threshold) {
        Ratio exact = ratio.clampToUnit();

        assertThat(exact.toProgress().isAtLeast(threshold)).isEqualTo(exact.compareTo(threshold.toRatio()) >= 0);
        assertThat(exact.toGap().isAtMost(Gap.ofBillionths(threshold.billionths())))
                .isEqualTo(exact.compareTo(threshold.toRatio()) <= 0);
    }

    @Property
    void dividesDecimalsExactly(@ForAll("decimals") BigDecimal dividend, @ForAll("decimals") BigDecimal divisor) {
        Assume.that(divisor.signum() != 0);
        Ratio quotient = Ratio.ofQuotient(dividend, divisor);

        assertThat(new BigDecimal(quotient.numerator()).multiply(divisor))
                .isEqualByComparingTo(new BigDecimal(quotient.denominator()).multiply(dividend));
    }

    private static void assertIs(Ratio actual, BigInteger numerator, BigInteger denominator) {
        assertThat(actual.numerator().multiply(denominator))
                .isEqualTo(actual.denominator().multiply(numerator));
        assertThat(actual).isEqualTo(Ratio.of(numerator, denominator));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return OkrArbitraries.ratios();
    }

    @Provide
    Arbitrary<Progress> progress() {
        return OkrArbitraries.progress();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return OkrArbitraries.metricValues();
    }
}
