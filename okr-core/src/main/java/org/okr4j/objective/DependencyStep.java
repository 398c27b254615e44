package org.okr4j.objective;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;

/**
 * What became known about a {@link Dependency} on a day: the state it is in from then on, which may be the one it was in
 * before.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DependencyStep implements WithDependencyStep permits ImmutableDependencyStep {

    DependencyStep() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return the state from that day on} */
    public abstract DependencyState state();

    /** {@return who says so} */
    public abstract Optional<PersonId> by();

    /** {@return a remark} */
    public abstract Optional<String> note();

    /** {@return whether this was said in a review of dependencies, such as the monthly alignment session; false by default} */
    @Value.Default
    public boolean inReview() {
        return false;
    }

    @Value.Check
    void check() {
        Dates.check("Dependency step", date(), "date", date());
    }

    /** Builds steps; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableDependencyStep.Builder {
        Builder() {}
    }
}
