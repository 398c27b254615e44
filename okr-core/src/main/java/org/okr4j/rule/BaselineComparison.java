package org.okr4j.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;

/**
 * A report held against a baseline. Each finding of the report is either fresh or known, and each entry of the baseline is known
 * still, fixed or unjudged, with the count of each.
 *
 * @param fresh what is found now and was not there when the baseline was taken, in the order of the report
 * @param known what is found now and was there, in the order of the report
 * @param fixed what was there and is not found anymore: mended, gone, switched off or suppressed
 * @param unjudged what was there and could not be judged now, so that nobody knows
 */
public record BaselineComparison(
        ImmutableList<Finding> fresh,
        ImmutableList<Finding> known,
        ImmutableList<BaselineEntry> fixed,
        ImmutableList<BaselineEntry> unjudged) {

    /**
     * Checks that nothing is null.
     *
     * @param fresh what is found now and was not there when the baseline was taken
     * @param known what is found now and was there
     * @param fixed what was there and is not found anymore
     * @param unjudged what was there and could not be judged now
     */
    public BaselineComparison {
        requireNonNull(fresh, "fresh");
        requireNonNull(known, "known");
        requireNonNull(fixed, "fixed");
        requireNonNull(unjudged, "unjudged");
    }

    /**
     * {@return the baseline to go on with: what is known still, and what could not be judged} It never grows. What was fixed is
     * not in it, so that it is fresh if it returns.
     */
    public Baseline next() {
        return Baseline.ofAll(Iterables.concat(Iterables.transform(known, Baseline::one), unjudged));
    }
}
