package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/**
 * Somebody who works in a unit and may own objectives, hold {@linkplain Appointment appointments} and report progress.
 * Only people that a program needs to name are listed: a unit's {@linkplain OrgUnit#headcount() headcount} may be larger.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Person implements WithPerson permits ImmutablePerson {

    Person() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this person} */
    public abstract PersonId id();

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return how senior this person is} */
    public abstract PersonLevel level();

    /** {@return the unit this person works in} */
    public abstract UnitId unit();

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Person '%s': name must not be blank", id());
    }

    /** Builds people; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
