package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.value.Ratio;

/** Adds up weighted values of any sign for their exact mean. The weights are all at least 0, or all at most 0. */
final class ExactMean {

    private final ExactSum weights = new ExactSum();
    private final ExactSum sum = new ExactSum();

    void add(Ratio weight, Ratio value) {
        weights.add(weight);
        sum.add(weight.times(value));
    }

    /** {@return the mean; absent if the weights amount to nothing} */
    Optional<Fraction> value() {
        Fraction whole = weights.value();
        return whole.numerator().signum() == 0
                ? Optional.empty()
                : Optional.of(sum.value().dividedBy(whole));
    }
}
