package org.okr4j.feed;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Decimals;
import org.okr4j.metric.MetricKey;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResultId;

/**
 * Which figure one key result takes, and what that figure may be.
 *
 * <p>The unit and the plausible range guard against a source that speaks of something else since its last release, such as
 * thousands where there were units. Without them any figure is taken that the measure can hold.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FeedLine implements WithFeedLine permits ImmutableFeedLine {

    FeedLine() {}

    /**
     * Returns a line without a unit and without limits.
     *
     * @param keyResult the key result
     * @param key the figure that it takes
     * @return the line
     */
    public static FeedLine of(KeyResultId keyResult, MetricKey key) {
        return builder().keyResult(keyResult).key(key).build();
    }

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key result} */
    public abstract KeyResultId keyResult();

    /** {@return the figure that it takes, as the source calls it} */
    public abstract MetricKey key();

    /** {@return the unit in which the source states the figure; absent if it is not known} */
    public abstract Optional<MetricUnit> unit();

    /** {@return the least plausible figure, which is plausible itself, normalized; absent if any is} */
    public abstract Optional<BigDecimal> least();

    /** {@return the greatest plausible figure, which is plausible itself, normalized; absent if any is} */
    public abstract Optional<BigDecimal> most();

    /**
     * Returns whether a figure lies in the plausible range.
     *
     * @param figure the figure
     * @return true if it is neither below the least nor above the most
     */
    public final boolean isPlausible(BigDecimal figure) {
        return least().filter(limit -> figure.compareTo(limit) < 0).isEmpty()
                && most().filter(limit -> figure.compareTo(limit) > 0).isEmpty();
    }

    @Value.Check
    FeedLine check() {
        FeedLine normalized = withLeast(least().map(Decimals::normalize)).withMost(most().map(Decimals::normalize));
        normalized.checkOrder();
        return normalized;
    }

    private void checkOrder() {
        if (least().isPresent() && most().isPresent()) {
            checkArgument(
                    least().get().compareTo(most().get()) <= 0,
                    "Feed line '%s': most must not be below least %s: %s",
                    keyResult(),
                    least().get(),
                    most().get());
        }
    }

    /** Builds lines; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableFeedLine.Builder {
        Builder() {}
    }
}
