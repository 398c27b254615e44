package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.okr4j.internal.Dates;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Score;

/**
 * A score that people set in place of the computed one, and why.
 *
 * <p>It counts once the objective or key result is closed, from its date on, and takes the computed score's place in
 * grades and roll-ups; the computed score is kept and shown beside it. It may be dated before the closing, after it, or
 * stand on something that is still open, where it does not count yet.
 *
 * <pre>{@code
 * ScoreOverride.builder()
 *         .score(Score.of("0.8"))
 *         .date(LocalDate.of(2027, 1, 8))
 *         .by(PersonId.of("ada"))
 *         .reason("the storm of December closed the counter for two weeks")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ScoreOverride implements WithScoreOverride permits ImmutableScoreOverride {

    ScoreOverride() {}

    /** {@return a builder with no attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the score that counts, from 0 to 1} */
    public abstract Score score();

    /** {@return the first day on which it counts, in the years 0 to 10000} */
    public abstract LocalDate date();

    /** {@return who decided} */
    public abstract Optional<PersonId> by();

    /** {@return why, never blank: a score that is not the computed one owes its readers that} */
    public abstract String reason();

    @Value.Check
    void check() {
        Dates.check("Score override", date(), "date", date());
        checkArgument(!reason().isBlank(), "Score override '%s': reason must not be blank", date());
    }

    /** Builds overrides; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableScoreOverride.Builder {
        Builder() {}
    }
}
