package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/**
 * That people were told of a change: whom, when, and of a change of what.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Notice implements WithNotice, ProgramFact permits ImmutableNotice {

    Notice() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day on which they were told, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who was told: one or more} */
    public abstract ImmutableList<PersonId> to();

    /** {@return what had changed: the id of an objective, a key result, a dependency or a person} */
    public abstract Id about();

    /** {@return who told them} */
    public abstract Optional<PersonId> by();

    /** {@return what they were told} */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Dates.check("Notice", about(), "date", date());
        checkArgument(!to().isEmpty(), "Notice '%s': it must be to somebody: nobody", about());
    }

    /** Builds notices; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
