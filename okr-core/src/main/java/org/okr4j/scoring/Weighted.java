package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.okr4j.metric.Attainment;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

/**
 * A progress and how much it counts in a {@link WeightedMean}.
 *
 * <p>The progress is an exact ratio: two thirds made from a {@link Attainment.Scored} stay two thirds, whereas made from a
 * published {@link Progress} they are 0.666666666, as displayed.
 *
 * @param progress the exact progress, from 0 to 1
 * @param weight how much it counts, relative to the others; 0 for not at all
 */
public record Weighted(Ratio progress, Weight weight) {

    /**
     * Weighs an exact progress.
     *
     * @param progress the progress
     * @param weight how much it counts
     * @throws IllegalArgumentException if the progress is not from 0 to 1
     */
    public Weighted {
        requireNonNull(progress, "progress");
        requireNonNull(weight, "weight");
        checkArgument(progress.equals(progress.clampToUnit()), "Weighted: progress must be from 0 to 1: %s", progress);
    }

    /**
     * Weighs a published progress.
     *
     * @param progress the progress
     * @param weight how much it counts
     */
    public Weighted(Progress progress, Weight weight) {
        this(Ratio.of(requireNonNull(progress, "progress").toBigDecimal()), weight);
    }

    /**
     * Weighs what a measure attained, without rounding it.
     *
     * @param attainment what a measure attained
     * @param weight how much it counts
     * @return the exact progress with its weight
     */
    public static Weighted of(Attainment.Scored attainment, Weight weight) {
        return new Weighted(requireNonNull(attainment, "attainment").exactProgress(), weight);
    }
}
