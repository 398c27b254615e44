package org.okr4j.objective;

import org.immutables.value.Value;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Weight;

/**
 * Somebody who, for another unit, owns an objective together with its {@linkplain Objective#owner() owner}: the head of that
 * unit or whoever stands in for them.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CoOwner implements WithCoOwner permits ImmutableCoOwner {

    CoOwner() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who owns it too} */
    public abstract PersonId person();

    /** {@return the unit this person owns it for} */
    public abstract UnitId unit();

    /**
     * {@return the part of the credit that the unit gets, beside {@linkplain Objective#credit() that of the objective's own
     * unit} and those of the other co-owners; 1 by default, so that all get the same}
     */
    @Value.Default
    public Weight credit() {
        return Weight.ONE;
    }

    /** {@return whether this person stands in for the head of the unit; false by default} */
    @Value.Default
    public boolean delegate() {
        return false;
    }

    /** Builds co-owners; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableCoOwner.Builder {
        Builder() {}
    }
}
