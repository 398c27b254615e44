package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One figure of an {@link AdoptionReport}, with its target and its weeks.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param result the figure on the day
 * @param judged the figure against its target; empty for confidence, which has none
 * @param weekly the figure at the end of each of the last weeks, the earliest first
 */
public record AdoptionLine(FigureResult result, Optional<IndicatorResult> judged, ImmutableList<FigureResult> weekly) {

    /**
     * Checks that nothing is null.
     *
     * @param result the figure on the day
     * @param judged the figure against its target
     * @param weekly the figure at the end of each of the last weeks
     */
    public AdoptionLine {
        requireNonNull(result, "result");
        requireNonNull(judged, "judged");
        requireNonNull(weekly, "weekly");
    }
}
