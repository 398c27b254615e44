package org.okr4j.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.okr4j.internal.Billionths;

class MeanAccumulatorProperties {

    private static final BigInteger BILLION = BigInteger.TEN.pow(9);

    /** A share with its weight in billionths; nothing but whole numbers. */
    record Part(long numerator, long denominator, long weight) {

        Weight toWeight() {
            return Weight.of(Billionths.toBigDecimal(weight));
        }

        void addTo(MeanAccumulator mean) {
            mean.add(numerator, denominator, toWeight());
        }
    }

    /** The same mean in big integers, over the product of all denominators, never reduced. */
    record Oracle(BigInteger numerator, BigInteger denominator) {

        static Oracle of(List<Part> parts) {
            BigInteger product = BigInteger.ONE;
            BigInteger weights = BigInteger.ZERO;
            for (Part part : parts) {
                product = product.multiply(BigInteger.valueOf(part.denominator()));
                weights = weights.add(BigInteger.valueOf(part.weight()));
            }
            BigInteger sum = BigInteger.ZERO;
            for (Part part : parts) {
                sum = sum.add(product.divide(BigInteger.valueOf(part.denominator()))
                        .multiply(BigInteger.valueOf(part.numerator()))
                        .multiply(BigInteger.valueOf(part.weight())));
            }
            return new Oracle(sum, product.multiply(weights));
        }

        long billionths() {
            return numerator.multiply(BILLION).divide(denominator).longValueExact();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isExact(@ForAll("parts") List<Part> parts) {
        Oracle oracle = Oracle.of(parts);
        MeanAccumulator mean = new MeanAccumulator();
        parts.forEach(part -> part.addTo(mean));

        assertThat(mean.isEmpty()).isEqualTo(oracle.denominator().signum() == 0);
        if (!mean.isEmpty()) {
            assertThat(mean.progressBillionths()).isEqualTo(oracle.billionths());
            assertThat(mean.mean()).isEqualTo(Ratio.of(oracle.numerator(), oracle.denominator()));
        }
        Statistics.label("the common denominator fits into a long")
                .collect(oracle.denominator().bitLength() < Long.SIZE)
                .coverage(coverage -> {
                    coverage.check(true).percentage(share -> share > 5);
                    coverage.check(false).percentage(share -> share > 5);
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ignoresOrder(@ForAll("parts") List<Part> parts) {
        List<Part> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        MeanAccumulator one = new MeanAccumulator();
        parts.forEach(part -> part.addTo(one));
        MeanAccumulator other = new MeanAccumulator();
        reversed.forEach(part -> part.addTo(other));

        assertThat(one.isEmpty()).isEqualTo(other.isEmpty());
        if (!one.isEmpty()) {
            assertThat(one.progressBillionths()).isEqualTo(other.progressBillionths());
        }
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Long> denominators = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 30),
                Arbitraries.longs().between(1, 100_000),
                Arbitraries.just(Billionths.ONE),
                Arbitraries.longs().between(1, 3_100_000_000L),
                Arbitraries.longs().between(1, Long.MAX_VALUE));
        Arbitrary<Long> weights = Arbitraries.oneOf(
                Arbitraries.just(Billionths.ONE),
                Arbitraries.longs().between(0, 10).map(weight -> weight * Billionths.ONE),
                Arbitraries.longs().between(0, 100).map(weight -> weight * Billionths.ONE / 100),
                Arbitraries.longs().between(0, Billionths.ONE * Billionths.ONE));
        return Combinators.combine(denominators, Arbitraries.longs().between(0, Long.MAX_VALUE), weights)
                .as((denominator, any, weight) ->
                        new Part(denominator == Long.MAX_VALUE ? any : any % (denominator + 1), denominator, weight))
                .list()
                .ofMaxSize(6);
    }
}
