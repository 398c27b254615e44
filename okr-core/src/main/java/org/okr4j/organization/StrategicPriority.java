package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Identified;

/**
 * Something the organization has decided to achieve over years. Objectives name the priorities they serve, which is how
 * everybody's work can be followed up to the mission.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StrategicPriority implements WithStrategicPriority, Identified
        permits ImmutableStrategicPriority {

    StrategicPriority() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this priority} */
    @Override
    public abstract PriorityId id();

    /** {@return what is to be achieved, never blank} */
    public abstract String title();

    /** {@return the plan it was taken from, such as "Strategic plan 2026–2029"} */
    public abstract Optional<String> source();

    /** {@return the time it is meant to take} */
    public abstract Optional<DateRange> horizon();

    @Value.Check
    void check() {
        checkArgument(!title().isBlank(), "Priority '%s': title must not be blank", id());
    }

    /** Builds priorities; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableStrategicPriority.Builder {
        Builder() {}
    }
}
