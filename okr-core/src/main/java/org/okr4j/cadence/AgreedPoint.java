package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Id;

/**
 * What units have agreed on in a {@link Conversation}, and who sees to it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AgreedPoint implements WithAgreedPoint permits ImmutableAgreedPoint {

    AgreedPoint() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what was to be settled} */
    public abstract Topic topic();

    /** {@return what was agreed, never blank} */
    public abstract String text();

    /** {@return what it is about: ids of objectives, key results and dependencies; possibly none} */
    public abstract ImmutableList<Id> subjects();

    /** {@return who sees to it} */
    public abstract Optional<PersonId> owner();

    /** {@return the day by which it is done, in the years 0 to 10000} */
    public abstract Optional<LocalDate> due();

    @Value.Check
    void check() {
        checkArgument(!text().isBlank(), "Agreed point '%s': text must not be blank", topic());
        due().ifPresent(date -> Dates.check("Agreed point", topic(), "due", date));
    }

    /** Builds agreed points; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableAgreedPoint.Builder {
        Builder() {}
    }
}
