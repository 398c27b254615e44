package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.metric.Measurement;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Confidence;

/**
 * What somebody, or a feed of data, reported about a key result on one day: the figure, how confident they are, what
 * stands in the way.
 *
 * <p>A check-in is never changed. Who corrects one of the same day adds another with a higher {@linkplain #revision()
 * revision}, which then counts in its place.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CheckIn implements WithCheckIn permits ImmutableCheckIn {

    /** By date, then by revision: check-ins of a key result never tie. */
    static final Comparator<CheckIn> ORDER = Comparator.comparing(CheckIn::date).thenComparing(CheckIn::revision);

    CheckIn() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day the report is about, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return how often the report of that day has been corrected; never negative, 0 by default} */
    @Value.Default
    public int revision() {
        return 0;
    }

    /** {@return the figure; absent if the report has none} */
    public abstract Optional<Measurement> measurement();

    /** {@return how likely whoever reports finds it that the target will be reached} */
    public abstract Optional<Confidence> confidence();

    /** {@return how whoever reports sees it, in one word, whatever the figure says; absent if they do not say} */
    public abstract Optional<ReportedStatus> status();

    /** {@return a remark} */
    public abstract Optional<String> note();

    /** {@return what stands in the way; empty if nothing was said to} */
    public abstract ImmutableList<Blocker> blockers();

    /** {@return who reports} */
    public abstract Optional<PersonId> by();

    /** {@return the key of the feed that made this check-in, never blank; absent if a person did} */
    public abstract Optional<String> feed();

    /** {@return whether a feed of data made this check-in, and not a person} */
    public final boolean isAutomatic() {
        return feed().isPresent();
    }

    @Value.Check
    void check() {
        Dates.check("Check-in", date(), "date", date());
        checkArgument(revision() >= 0, "Check-in '%s': revision must not be negative: %s", date(), revision());
        checkArgument(!feed().orElse("-").isBlank(), "Check-in '%s': feed must not be blank", date());
    }

    /** Builds check-ins; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableCheckIn.Builder {
        Builder() {}
    }
}
