package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;

/**
 * Something that stands in the way of a key result, as a check-in reports it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Blocker implements WithBlocker permits ImmutableBlocker {

    Blocker() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what kind of thing it is} */
    public abstract BlockerKind kind();

    /** {@return what it is, never blank} */
    public abstract String text();

    /** {@return the day on which it began, in the years 0 to 10000} */
    public abstract LocalDate since();

    /** {@return who was asked to move it; absent if nobody was} */
    public abstract Optional<PersonId> escalatedTo();

    @Value.Check
    void check() {
        Dates.check("Blocker", since(), "since", since());
        checkArgument(!text().isBlank(), "Blocker '%s': text must not be blank", since());
    }

    /** Builds blockers; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableBlocker.Builder {
        Builder() {}
    }
}
