package org.okr4j.program;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.CycleId;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.value.ProgramFact;

/**
 * The fact that a cycle went over to another state on some day.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CycleTransition implements WithCycleTransition, ProgramFact
        permits ImmutableCycleTransition {

    CycleTransition() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the cycle} */
    public abstract CycleId cycle();

    /** {@return the state from that day on} */
    public abstract CycleState to();

    /** {@return the first day in that state, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who decided it} */
    public abstract Optional<PersonId> by();

    /** {@return why} */
    public abstract Optional<String> reason();

    @Value.Check
    void check() {
        Dates.check("Cycle transition", cycle(), "date", date());
    }

    /** Builds cycle transitions; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableCycleTransition.Builder {
        Builder() {}
    }
}
