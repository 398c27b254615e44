package org.okr4j.metric;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.okr4j.value.Progress;

/**
 * A point between baseline and target: when the metric stands at this value, so much of the way is done. This record is
 * immutable and thread-safe.
 *
 * @param value the value of the metric, normalized
 * @param share the share of the way that is done there
 */
public record Checkpoint(BigDecimal value, Progress share) {

    /**
     * Normalizes the value.
     *
     * @param value the value of the metric
     * @param share the share of the way that is done there
     * @throws IllegalArgumentException if the value has more than 1,000 digits or decimals
     */
    public Checkpoint {
        value = Figures.normalize(value, "value");
        requireNonNull(share, "share");
    }

    /**
     * Returns a point between baseline and target.
     *
     * @param value the value of the metric, such as {@code 50}
     * @param share the share of the way that is done there, such as {@code 0.25}
     * @return the point
     * @throws IllegalArgumentException if a text is no decimal number, or the share lies outside 0 to 1
     */
    public static Checkpoint of(String value, String share) {
        return new Checkpoint(Figures.parse(value, "value"), Progress.of(share));
    }
}
