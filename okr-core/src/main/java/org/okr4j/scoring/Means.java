package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import org.okr4j.value.Ratio;

/** Takes the mean of lines that have a weight. */
final class Means {

    private Means() {}

    /** {@return the exact mean of the lines that have a weight, at least one of which is not 0} */
    static Ratio of(ImmutableList<Explanation> lines) {
        ExactMean mean = new ExactMean();
        for (Explanation line : lines) {
            line.weight().ifPresent(weight -> mean.add(weight, line.value().orElseThrow()));
        }
        return mean.value().orElseThrow().toRatio();
    }
}
