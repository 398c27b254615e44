package org.okr4j.objective;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Light;

/**
 * A grade that people decided on: that of an objective which was set to {@linkplain Ambition#LEARNING learn} something.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class GradeDecision implements WithGradeDecision permits ImmutableGradeDecision {

    GradeDecision() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the grade} */
    public abstract Light light();

    /** {@return the day of the decision, in the years 0 to 10000; before it there is no grade} */
    public abstract LocalDate date();

    /** {@return who decided} */
    public abstract Optional<PersonId> by();

    /** {@return why} */
    public abstract Optional<String> reason();

    @Value.Check
    void check() {
        Dates.check("Grade decision", date(), "date", date());
    }

    /** Builds decisions; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableGradeDecision.Builder {
        Builder() {}
    }
}
