package org.okr4j.program;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.CycleId;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.ProgramFact;

/**
 * That a unit has gone through its key results of a cycle and written down all that they depend on, or found that they
 * depend on nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DependencyDeclaration implements WithDependencyDeclaration, ProgramFact
        permits ImmutableDependencyDeclaration {

    DependencyDeclaration() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit} */
    public abstract UnitId unit();

    /** {@return the cycle of its key results} */
    public abstract CycleId cycle();

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who declared it} */
    public abstract Optional<PersonId> by();

    /** {@return whether there are none; false by default, where the dependencies themselves say what there is} */
    @Value.Default
    public boolean none() {
        return false;
    }

    @Value.Check
    void check() {
        Dates.check("Dependency declaration", unit(), "date", date());
    }

    /** Builds declarations; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableDependencyDeclaration.Builder {
        Builder() {}
    }
}
