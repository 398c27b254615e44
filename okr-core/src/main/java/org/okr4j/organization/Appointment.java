package org.okr4j.organization;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fact that somebody holds an office in a unit for some time. Both ends count: who is head until 30 June still is
 * on that day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Appointment implements WithAppointment permits ImmutableAppointment {

    Appointment() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who holds the office} */
    public abstract PersonId person();

    /** {@return the office} */
    public abstract Role role();

    /** {@return the unit in which it is held} */
    public abstract UnitId unit();

    /** {@return the first day in office} */
    public abstract LocalDate from();

    /** {@return the last day in office, not before the first; absent if no end is known} */
    public abstract Optional<LocalDate> until();

    /** {@return whether the person comes from outside, such as a consultant who facilitates; false by default} */
    @Value.Default
    public boolean external() {
        return false;
    }

    /**
     * Returns whether the office is held on a day.
     *
     * @param date the day
     * @return true from the first day in office to the last, both included
     */
    public final boolean isInForce(LocalDate date) {
        return !date.isBefore(from()) && until().filter(date::isAfter).isEmpty();
    }

    @Value.Check
    void check() {
        until().ifPresent(last -> checkArgument(
                !last.isBefore(from()),
                "Appointment '%s': until must not be before from %s: %s",
                person(),
                from(),
                last));
    }

    /** Builds appointments; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableAppointment.Builder {
        Builder() {}
    }
}
