package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.value.Identified;

/**
 * Somebody who works in a unit and may own objectives, hold {@linkplain Appointment appointments} and report progress.
 * Only people that a program needs to name are listed: a unit's {@linkplain OrgUnit#headcount() headcount} may be larger.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Person implements WithPerson, Identified permits ImmutablePerson {

    Person() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this person} */
    @Override
    public abstract PersonId id();

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return how senior this person is} */
    public abstract PersonLevel level();

    /** {@return the unit this person works in} */
    public abstract UnitId unit();

    /** {@return the last day on which this person works here, in the years 0 to 10000; absent if no end is known} */
    public abstract Optional<LocalDate> activeUntil();

    /**
     * Returns whether this person works here on a day.
     *
     * @param date the day
     * @return true up to the last day, which counts
     */
    public final boolean isActive(LocalDate date) {
        return activeUntil().filter(date::isAfter).isEmpty();
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Person '%s': name must not be blank", id());
        activeUntil().ifPresent(date -> Dates.check("Person", id(), "active until", date));
    }

    /** Builds people; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
