package org.okr4j.objective;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;

/**
 * The fact that an objective, or a key result on its own, went over to another state on some day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Transition implements WithTransition permits ImmutableTransition {

    Transition() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the state from that day on} */
    public abstract LifecycleState to();

    /** {@return the first day in that state, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who decided it} */
    public abstract Optional<PersonId> by();

    /** {@return why} */
    public abstract Optional<String> reason();

    @Value.Check
    void check() {
        Dates.check("Transition", date(), "date", date());
    }

    /** Builds transitions; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableTransition.Builder {
        Builder() {}
    }
}
