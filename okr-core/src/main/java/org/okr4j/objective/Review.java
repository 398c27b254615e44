package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;

/**
 * The record of an alignment review: who looked at a proposed objective, when, what they decided and what they noted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Review implements WithReview permits ImmutableReview {

    Review() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the day, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who decided} */
    public abstract PersonId by();

    /** {@return what was decided} */
    public abstract ReviewVerdict verdict();

    /** {@return what was noted, none of it blank; possibly nothing} */
    public abstract ImmutableList<String> notes();

    @Value.Check
    void check() {
        Dates.check("Review", date(), "date", date());
        for (String note : notes()) {
            checkArgument(!note.isBlank(), "Review '%s': notes must not be blank", date());
        }
        checkArgument(
                verdict() == ReviewVerdict.ACCEPTED || !notes().isEmpty(),
                "Review '%s': notes must say why it is not accepted: none",
                date());
    }

    /** Builds reviews; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
