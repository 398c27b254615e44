package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Identified;

/**
 * Work that is done for key results: a project, a purchase, a campaign. It is finished or not, and says nothing about
 * whether anything got better; that is what the key results are for.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Initiative implements WithInitiative, Identified permits ImmutableInitiative {

    Initiative() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this initiative} */
    @Override
    public abstract InitiativeId id();

    /** {@return what is done, never blank} */
    public abstract String title();

    /** {@return the key results it is done for; empty if it serves none} */
    public abstract ImmutableList<KeyResultId> keyResults();

    /** {@return the unit that does it} */
    public abstract Optional<UnitId> unit();

    /** {@return who answers for it} */
    public abstract Optional<PersonId> owner();

    @Value.Check
    void check() {
        checkArgument(!title().isBlank(), "Initiative '%s': title must not be blank", id());
    }

    /** Builds initiatives; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableInitiative.Builder {
        Builder() {}
    }
}
