package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Identified;

/**
 * The record of a meeting that was held: of which ritual, by which unit, who was there, and what came out.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Meeting implements WithMeeting, Identified permits ImmutableMeeting {

    Meeting() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of this meeting} */
    @Override
    public abstract MeetingId id();

    /** {@return the ritual, by its id in the cadence of the program} */
    public abstract RitualId ritual();

    /** {@return the unit that held it} */
    public abstract UnitId unit();

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return how many minutes it took, at least 1} */
    public abstract OptionalInt minutes();

    /** {@return who was there, each once} */
    public abstract ImmutableList<PersonId> attended();

    /** {@return what was said} */
    public abstract Optional<String> notes();

    /** {@return what is to be done, and by whom; possibly nothing} */
    public abstract ImmutableList<ActionItem> actions();

    @Value.Check
    void check() {
        Dates.check("Meeting", id(), "date", date());
        int length = minutes().orElse(1);
        checkArgument(length >= 1, "Meeting '%s': minutes must be at least 1: %s", id(), length);
        Set<PersonId> seen = new HashSet<>();
        for (PersonId person : attended()) {
            checkArgument(seen.add(person), "Meeting '%s': attended must be different people: %s", id(), person);
        }
    }

    /** Builds meetings; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
