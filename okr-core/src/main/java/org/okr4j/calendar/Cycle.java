package org.okr4j.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.okr4j.value.Identified;

/**
 * A stretch of time for which objectives are set: mostly a quarter, sometimes a year or anything else.
 *
 * <p>It stores an id, a label for people, its dates and its kind. A cycle of a fiscal year comes from a {@link
 * FiscalCalendar}; the builder makes any other.
 *
 * <pre>{@code
 * Cycle spring = Cycle.builder()
 *     .id(CycleId.of("spring-2027"))
 *     .label("Spring 2027")
 *     .dates(DateRange.parse("2027-02-01..2027-05-31"))
 *     .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Cycle implements WithCycle, Identified permits ImmutableCycle {

    Cycle() {}

    /** {@return a builder that knows nothing but the kind, which is custom until set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the id} */
    @Override
    public abstract CycleId id();

    /** {@return the name for people, such as "FY2027 Q2"; never blank} */
    public abstract String label();

    /** {@return the days of this cycle} */
    public abstract DateRange dates();

    /** {@return how long this cycle is; custom unless said otherwise} */
    @Value.Default
    public CycleKind kind() {
        return CycleKind.CUSTOM;
    }

    /**
     * Returns whether a day lies in this cycle.
     *
     * @param date the day
     * @return true from the first day to the last
     */
    public final boolean contains(LocalDate date) {
        return dates().contains(date);
    }

    /**
     * Returns whether every day of another cycle lies in this one, as a quarter's in its year.
     *
     * @param other the other cycle
     * @return true if so; a cycle encloses itself
     */
    public final boolean encloses(Cycle other) {
        return dates().encloses(other.dates());
    }

    @Value.Check
    void check() {
        checkArgument(!label().isBlank(), "Cycle '%s': label must not be blank", id());
    }

    /** Builds cycles; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableCycle.Builder {

        Builder() {}
    }
}
