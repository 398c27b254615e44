package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.okr4j.internal.FractionSum;
import org.okr4j.value.Ratio;

/** Compares fractions, in longs or beyond, with ratios, which are reduced at every step. */
class FractionProperties {

    @Property
    void calculatesAsRatiosDo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Fraction.of(a).toRatio()).isEqualTo(a);
        assertThat(Fraction.of(a).minus(Fraction.of(b)).toRatio()).isEqualTo(a.minus(b));
        assertThat(Fraction.of(a).clampToUnit().toRatio()).isEqualTo(a.clampToUnit());
        assertThat(Fraction.of(a).isZero()).isEqualTo(a.signum() == 0);
        assertThat(Fraction.of(a.minus(a)).isZero()).isTrue();
    }

    @Property
    void dividesAsRatiosDo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Assume.that(b.signum() != 0);

        assertThat(Fraction.of(a).dividedBy(Fraction.of(b)).toRatio()).isEqualTo(a.dividedBy(b));
    }

    @Property
    void goesOnWithWhatIsNotReduced(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        Assume.that(c.signum() != 0);

        assertThat(Fraction.of(a)
                        .minus(Fraction.of(b))
                        .dividedBy(Fraction.of(c))
                        .minus(Fraction.of(a))
                        .toRatio())
                .isEqualTo(a.minus(b).dividedBy(c).minus(a));
    }

    @Property
    void publishesAsRatiosDo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Fraction shareOfA = Fraction.of(a).clampToUnit();
        Fraction shareOfB = Fraction.of(b).clampToUnit();

        assertThat(shareOfA.toProgress()).isEqualTo(a.clampToUnit().toProgress());
        assertThat(shareOfA.minus(shareOfB).toGap())
                .isEqualTo(a.clampToUnit().minus(b.clampToUnit()).toGap());
    }

    @Property
    void comparesAsRatiosDo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio share) {
        assertThat(Fraction.of(a).isAtLeast(share, Fraction.of(b))).isEqualTo(a.compareTo(share.times(b)) >= 0);
    }

    @Property
    void takesSumsInLongsAndBeyond(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        FractionSum sum = new FractionSum();
        sum.add(a.numerator(), a.denominator());
        sum.add(b.numerator(), b.denominator());

        assertThat(Fraction.of(sum).toRatio()).isEqualTo(a.plus(b));
    }

    /** Small ones, of about the size whose products are the greatest longs, and beyond any. */
    @Provide
    Arbitrary<Ratio> ratios() {
        return Arbitraries.of(7, 31, 33, 62, 63, 64, 90)
                .flatMap(bits -> Combinators.combine(
                                numbers(bits), numbers(bits).filter(below -> below.signum() != 0))
                        .as(Ratio::of));
    }

    private static Arbitrary<BigInteger> numbers(int bits) {
        BigInteger most = BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
        return Arbitraries.bigIntegers().between(most.negate(), most);
    }
}
