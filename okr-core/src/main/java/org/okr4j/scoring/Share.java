package org.okr4j.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * What one part brings into the mean of its objective.
 *
 * @param weight how much it counts; in a sum, how far it is from the baseline to the target
 * @param progress its exact progress, in a sum unbounded; of a child as published
 * @param score its exact score once it is closed, before that its progress, in a sum unbounded; of a child as published
 * @param expectation what is expected of it, if anything is
 * @param isSilent whether nobody has reported a value
 * @param isRegressed whether it is worse than at the start
 */
record Share(
        Ratio weight,
        Ratio progress,
        Ratio score,
        Optional<Expectation> expectation,
        boolean isSilent,
        boolean isRegressed) {

    /**
     * Returns the share of a key result.
     *
     * @param judged the key result, which counts
     * @param isObjectiveClosed whether its objective is: else what was closed before enters with its score
     */
    static Share of(Judged judged, boolean isObjectiveClosed) {
        Ratio progress = judged.exactProgress();
        Ratio score = judged.score().isClosed() ? judged.exactScore() : progress;
        return new Share(
                judged.weight().toRatio(),
                judged.entersWithScore(isObjectiveClosed) ? score : progress,
                score,
                judged.expectation(),
                judged.isSilent(),
                judged.isRegressed());
    }

    /**
     * Returns the share of a child.
     *
     * @param child the child, which counts
     * @param isObjectiveClosed whether what it contributes to is: else it enters with its score where it has one
     */
    static Share of(Child child, boolean isObjectiveClosed) {
        Ratio number = child.number();
        Ratio progress = isObjectiveClosed
                ? child.score().progress().map(Progress::toRatio).orElse(number)
                : number;
        Optional<Expectation> expectation = child.expected().map(share -> new Expectation(share.toRatio(), false));
        return new Share(child.weight().toRatio(), progress, number, expectation, child.isSilent(), false);
    }

    /** {@return the exact mean, capped to 0 to 1 at the end; absent if there is no share} */
    static Optional<Fraction> mean(List<Share> shares, Function<Share, Ratio> value) {
        ExactMean mean = new ExactMean();
        shares.forEach(share -> mean.add(share.weight(), value.apply(share)));
        return mean.value().map(Fraction::clampToUnit);
    }
}
