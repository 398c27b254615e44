package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.value.Ratio;

/** Adds up weighted values of any sign for their exact mean. The weights are all at least 0, or all at most 0. */
final class ExactMean {

    private Ratio weights = Ratio.ZERO;
    private Ratio sum = Ratio.ZERO;

    void add(Ratio weight, Ratio value) {
        weights = weights.plus(weight);
        sum = sum.plus(weight.times(value));
    }

    /** {@return the mean; absent if the weights amount to nothing} */
    Optional<Ratio> value() {
        return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(weights));
    }
}
