package org.okr4j.scoring;

import java.util.Optional;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * The mean by which an objective takes its progress from its key results: exact, and rounded once.
 *
 * <pre>{@code
 * WeightedMean.of(List.of(
 *         new Weighted(Progress.of("0.5"), Weight.of(1)),
 *         new Weighted(Progress.of("1"), Weight.of(3))));       // Optional[0.875]
 * }</pre>
 *
 * <p>Weights are relative: 1 and 3 mean what 25 and 75 mean. There is no mean of nothing, nor where all weights are 0.
 * Whoever takes many means in a loop does it with a {@link MeanAccumulator}.
 */
public final class WeightedMean {

    private WeightedMean() {}

    /**
     * Returns the mean as it is published.
     *
     * @param parts what to take the mean of, in any order
     * @return the exact mean, rounded once, toward negative infinity; absent if nothing counts
     */
    public static Optional<Progress> of(Iterable<Weighted> parts) {
        MeanAccumulator mean = accumulate(parts);
        return mean.isEmpty() ? Optional.empty() : Optional.of(mean.progress());
    }

    /**
     * Returns the exact mean. Of many parts with long and different denominators it is a very long number, which takes
     * much longer to reduce than {@link #of} takes to round.
     *
     * @param parts what to take the mean of, in any order
     * @return the mean; absent if nothing counts
     */
    public static Optional<Ratio> exactly(Iterable<Weighted> parts) {
        MeanAccumulator mean = accumulate(parts);
        return mean.isEmpty() ? Optional.empty() : Optional.of(mean.mean());
    }

    private static MeanAccumulator accumulate(Iterable<Weighted> parts) {
        MeanAccumulator mean = new MeanAccumulator();
        parts.forEach(part -> mean.add(part.progress(), part.weight()));
        return mean;
    }
}
