package org.okr4j.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.DateRange;
import org.okr4j.internal.Dates;
import org.okr4j.value.ProgramFact;

/**
 * That an oversight body was given its report on a period.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OversightReport implements WithOversightReport, ProgramFact
        permits ImmutableOversightReport {

    OversightReport() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the body} */
    public abstract BodyId body();

    /** {@return the days that the report is about} */
    public abstract DateRange period();

    /** {@return the day on which it was given, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who gave it} */
    public abstract Optional<PersonId> by();

    @Value.Check
    void check() {
        Dates.check("Oversight report", body(), "date", date());
    }

    /** Builds reports; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableOversightReport.Builder {
        Builder() {}
    }
}
