package org.okr4j.feed;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.metric.MetricSource;
import org.okr4j.objective.KeyResultId;
import org.okr4j.program.ResolvedProgram;

/**
 * Which key results take which figures of a source.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MetricFeed implements WithMetricFeed permits ImmutableMetricFeed {

    MetricFeed() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name by which check-ins are marked as made by this feed, never blank} */
    public abstract String name();

    /** {@return its lines, at most one for a key result, in the order in which the source is asked} */
    public abstract ImmutableList<FeedLine> lines();

    /**
     * Returns what a source has for the key results of a program on a day. Neither the program nor the source is changed.
     *
     * <p>A line whose key result takes no figure on that day, because it is unknown, not begun or over, is not asked for. Of a
     * key result whose cycle has ended and is not closed, the figure of the last day of the cycle is asked for. Whatever the
     * source throws but errors of the virtual machine becomes the outcome of that line.
     *
     * @param source where the figures are
     * @param program the program
     * @param asOf the day
     * @return one row for each line, in their order
     */
    public final FeedReport read(MetricSource source, ResolvedProgram program, LocalDate asOf) {
        requireNonNull(source, "source");
        LineReader reader = new LineReader(name(), source, program, requireNonNull(asOf, "asOf"));
        return new FeedReport(this, asOf, lines().stream().map(reader::read).collect(toImmutableList()));
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Metric feed: name must not be blank");
        Set<KeyResultId> seen = new HashSet<>();
        for (FeedLine line : lines()) {
            checkArgument(
                    seen.add(line.keyResult()),
                    "Metric feed '%s': key results of lines must be different: %s",
                    name(),
                    line.keyResult());
        }
    }

    /** Builds feeds; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableMetricFeed.Builder {
        Builder() {}
    }
}
