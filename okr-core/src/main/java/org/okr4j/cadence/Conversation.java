package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.calendar.CycleId;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Identified;

/**
 * The record of an alignment conversation: units that have looked at each other's drafts before they publish them, and what
 * they have agreed on.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Conversation implements WithConversation, Identified permits ImmutableConversation {

    Conversation() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this conversation} */
    @Override
    public abstract ConversationId id();

    /** {@return the day on which it was held, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return the cycle it was about} */
    public abstract CycleId cycle();

    /** {@return the units whose drafts were looked at: two or more, each once} */
    public abstract ImmutableList<UnitId> units();

    /** {@return who took part, as far as it was written down} */
    public abstract ImmutableList<PersonId> participants();

    /** {@return what was agreed; possibly nothing} */
    public abstract ImmutableList<AgreedPoint> agreed();

    /** {@return a remark} */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Dates.check("Conversation", id(), "date", date());
        checkArgument(units().size() >= 2, "Conversation '%s': units must be two or more: %s", id(), units().size());
        Set<UnitId> seen = new HashSet<>();
        for (UnitId unit : units()) {
            checkArgument(seen.add(unit), "Conversation '%s': units must be different: %s", id(), unit);
        }
    }

    /** Builds conversations; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableConversation.Builder {
        Builder() {}
    }
}
