package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.internal.FractionSum;
import org.okr4j.value.Ratio;

/** Adds up weighted values of any sign for their exact mean. The weights are all at least 0, or all at most 0. */
final class ExactMean {

    private final FractionSum weights = new FractionSum();
    private final FractionSum sum = new FractionSum();

    void add(Ratio weight, Ratio value) {
        add(weights, weight);
        add(sum, weight.equals(Ratio.ONE) ? value : weight.times(value));
    }

    private static void add(FractionSum sum, Ratio term) {
        if (term.isLongs()) {
            sum.add(term.longNumerator(), term.longDenominator());
        } else {
            sum.add(term.numerator(), term.denominator());
        }
    }

    /** {@return the mean; absent if the weights amount to nothing} */
    Optional<Fraction> value() {
        Fraction whole = Fraction.of(weights);
        return whole.isZero() ? Optional.empty() : Optional.of(Fraction.of(sum).dividedBy(whole));
    }
}
