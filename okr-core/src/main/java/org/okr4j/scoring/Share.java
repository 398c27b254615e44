package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.value.Ratio;

/**
 * What one key result brings into the mean of its objective.
 *
 * @param judged the key result
 * @param weight how much it counts; below 0 for all shares of a sum that is to fall
 * @param progress its exact progress, in a sum unbounded
 * @param score its exact score, in a sum unbounded
 */
record Share(Judged judged, Ratio weight, Ratio progress, Ratio score) {

    /** {@return the exact mean, capped to 0 to 1 at the end; absent if there is no share} */
    static Optional<Fraction> mean(ImmutableList<Share> shares, Function<Share, Ratio> value) {
        ExactMean mean = new ExactMean();
        shares.forEach(share -> mean.add(share.weight(), value.apply(share)));
        return mean.value().map(Fraction::clampToUnit);
    }
}
