package org.okr4j.cadence;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;

/**
 * Something that was learned in a cycle. One on {@linkplain LearningKind#PRACTICE practice} is a thing to change, which comes
 * back as an open item in the next retrospective until it is done.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Learning implements WithLearning permits ImmutableLearning {

    Learning() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what was learned, or is to change, never blank} */
    public abstract String text();

    /** {@return what it is about} */
    public abstract LearningKind about();

    /** {@return who sees to it} */
    public abstract Optional<PersonId> owner();

    /** {@return the day on which it was done, in the years 0 to 10000; absent while it is open} */
    public abstract Optional<LocalDate> doneOn();

    /**
     * Returns whether this is a change of practice that was still to be made on a day.
     *
     * @param date the day
     * @return true if it is about practice and was not done by then
     */
    public final boolean isOpenAt(LocalDate date) {
        return about() == LearningKind.PRACTICE
                && doneOn().filter(done -> !done.isAfter(date)).isEmpty();
    }

    @Value.Check
    void check() {
        checkArgument(!text().isBlank(), "Learning: text must not be blank");
        doneOn().ifPresent(date -> Dates.check("Learning", text(), "done on", date));
    }

    /** Builds learnings; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableLearning.Builder {
        Builder() {}
    }
}
