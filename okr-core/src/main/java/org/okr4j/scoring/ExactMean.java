package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.internal.BigFraction;
import org.okr4j.internal.FractionSum;
import org.okr4j.value.Ratio;

/** Adds up weighted values of any sign for their exact mean. The weights are all at least 0, or all at most 0. */
final class ExactMean {

    private final FractionSum weights = new FractionSum();
    private final FractionSum sum = new FractionSum();

    void add(Ratio weight, Ratio value) {
        Ratio term = weight.times(value);
        weights.add(weight.numerator(), weight.denominator());
        sum.add(term.numerator(), term.denominator());
    }

    /** {@return the mean; absent if the weights amount to nothing} */
    Optional<Fraction> value() {
        BigFraction whole = weights.toFraction();
        return whole.numerator().signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(sum.toFraction().dividedBy(whole)));
    }
}
