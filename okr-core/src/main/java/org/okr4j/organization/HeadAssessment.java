package org.okr4j.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.value.ProgramFact;

/**
 * What somebody who knows them thinks of the head of a unit on a day: what decides whether a unit is a good pilot. It
 * is recorded, never guessed.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class HeadAssessment implements WithHeadAssessment, ProgramFact permits ImmutableHeadAssessment {

    HeadAssessment() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit} */
    public abstract UnitId unit();

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return whether the head wants it and gives time to it} */
    public abstract boolean engaged();

    /** {@return whether head and unit can take on something new now} */
    public abstract boolean changeReady();

    /** {@return who thinks so} */
    public abstract Optional<PersonId> by();

    /** {@return a remark} */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Dates.check("Head assessment", unit(), "date", date());
    }

    /** Builds assessments; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableHeadAssessment.Builder {
        Builder() {}
    }
}
