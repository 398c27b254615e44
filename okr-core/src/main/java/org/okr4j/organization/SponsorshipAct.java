package org.okr4j.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.value.ProgramFact;

/**
 * What a sponsor did for the program on a day, for others to see. Sponsorship that nobody sees cannot be counted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SponsorshipAct implements WithSponsorshipAct, ProgramFact permits ImmutableSponsorshipAct {

    SponsorshipAct() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who acted} */
    public abstract PersonId person();

    /** {@return what they did} */
    public abstract SponsorshipKind kind();

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return a remark, such as where it was} */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Dates.check("Sponsorship act", person(), "date", date());
    }

    /** Builds acts; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableSponsorshipAct.Builder {
        Builder() {}
    }
}
