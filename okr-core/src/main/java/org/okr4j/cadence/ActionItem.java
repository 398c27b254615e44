package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;

/**
 * What somebody is to do after a meeting.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ActionItem implements WithActionItem permits ImmutableActionItem {

    ActionItem() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is to be done, never blank} */
    public abstract String text();

    /** {@return who does it; an action that nobody owns is not one} */
    public abstract Optional<PersonId> owner();

    /** {@return the day by which it is done, in the years 0 to 10000} */
    public abstract Optional<LocalDate> due();

    /** {@return the day on which it was done, in the years 0 to 10000} */
    public abstract Optional<LocalDate> doneOn();

    /**
     * Returns whether this is still to be done.
     *
     * @param date the day of the question
     * @return true up to the day before it was done
     */
    public final boolean isOpen(LocalDate date) {
        return doneOn().filter(day -> !date.isBefore(day)).isEmpty();
    }

    /**
     * Returns whether this should have been done by now.
     *
     * @param date the day of the question
     * @return true if it is open and due before that day
     */
    public final boolean isOverdue(LocalDate date) {
        return isOpen(date) && due().filter(date::isAfter).isPresent();
    }

    @Value.Check
    void check() {
        checkArgument(!text().isBlank(), "Action item: text must not be blank");
        due().ifPresent(date -> Dates.check("Action item", text(), "due", date));
        doneOn().ifPresent(date -> Dates.check("Action item", text(), "done on", date));
    }

    /** Builds action items; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableActionItem.Builder {
        Builder() {}
    }
}
