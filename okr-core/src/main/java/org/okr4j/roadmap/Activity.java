package org.okr4j.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.calendar.MinuteRange;
import org.okr4j.organization.Audience;
import org.okr4j.organization.UnitLevel;
import org.okr4j.text.Message;

/**
 * Something that a {@linkplain Phase phase} asks to be done: by whom, for whom and how long, once or in each unit of a
 * level.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Activity implements WithActivity permits ImmutableActivity {

    Activity() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this activity} */
    public abstract ActivityId id();

    /** {@return what is done, never blank} */
    public abstract String name();

    /** {@return who does it; possibly nobody in particular} */
    public abstract ImmutableSet<Audience> by();

    /** {@return who takes part} */
    public abstract ImmutableSet<Audience> forWhom();

    /** {@return how long it takes; absent if nobody has said} */
    public abstract Optional<MinuteRange> duration();

    /** {@return the level of the units each of which does it; absent if it is done once} */
    public abstract Optional<UnitLevel> each();

    /** {@return the name as a message, so that an activity of the library reads in every language that it speaks} */
    public final Message label() {
        return Message.ofName(name());
    }

    @Value.Check
    void check() {
        checkArgument(!name().isBlank(), "Activity '%s': name must not be blank", id());
    }

    /** Builds activities; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
