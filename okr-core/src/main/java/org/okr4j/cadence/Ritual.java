package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.Frequency;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.organization.Audience;
import org.okr4j.organization.UnitLevel;
import org.okr4j.text.Message;

/**
 * A meeting that comes again and again: what for, how often, how long, and who takes part. {@link Cadences} holds the
 * usual ones.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Ritual implements WithRitual permits ImmutableRitual {

    Ritual() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this ritual} */
    public abstract RitualId id();

    /** {@return what it is for} */
    public abstract RitualKind kind();

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return how often it is held} */
    public abstract Frequency frequency();

    /** {@return the level of the units each of which holds one of their own} */
    public abstract UnitLevel heldBy();

    /** {@return who takes part; possibly nobody that is written down} */
    public abstract ImmutableSet<Audience> attendees();

    /** {@return how long it takes; absent if nobody has said} */
    public abstract Optional<MinuteRange> duration();

    /** {@return what it is meant to achieve, none of it blank} */
    public abstract ImmutableList<String> purpose();

    /** {@return the day of the week on which it is held if it can be} */
    public abstract Optional<DayOfWeek> weekday();

    /** {@return when it starts on that day} */
    public abstract Optional<LocalTime> startsAt();

    /** {@return whether it is held at the end of its period and not at the start; false by default} */
    @Value.Default
    public boolean atEnd() {
        return false;
    }

    /** {@return the name as a message, so that a ritual of the library reads in every language that it speaks} */
    public final Message label() {
        return Message.ofName(name());
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Ritual '%s': name must not be blank", id());
        for (String aim : purpose()) {
            checkArgument(!aim.isBlank(), "Ritual '%s': purpose must not be blank", id());
        }
    }

    /** Builds rituals; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableRitual.Builder {
        Builder() {}
    }
}
