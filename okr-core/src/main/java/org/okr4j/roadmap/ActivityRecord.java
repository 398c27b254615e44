package org.okr4j.roadmap;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.value.ProgramFact;

/**
 * That an activity of the roadmap was done, for the organization or for one unit.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ActivityRecord implements WithActivityRecord, ProgramFact permits ImmutableActivityRecord {

    ActivityRecord() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the activity, by its id in the roadmap of the program} */
    public abstract ActivityId activity();

    /** {@return the unit in which it was done; absent if for the organization} */
    public abstract Optional<UnitId> unit();

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who did it} */
    public abstract Optional<PersonId> by();

    /** {@return where it can be seen, such as the minutes or a list of participants} */
    public abstract Optional<String> evidence();

    @Value.Check
    void check() {
        Dates.check("Activity record", activity(), "date", date());
    }

    /** Builds records; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableActivityRecord.Builder {
        Builder() {}
    }
}
