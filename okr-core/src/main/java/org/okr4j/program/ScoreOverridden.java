package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.value.Id;

/**
 * People set the score of an objective or a key result.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param subject an {@link ObjectiveId} or a {@link KeyResultId}
 * @param override the score, from when on it counts, and why
 */
public record ScoreOverridden(Id subject, ScoreOverride override) implements Change {

    /**
     * Checks that both parts are given, and that the subject has a score.
     *
     * @param subject an {@link ObjectiveId} or a {@link KeyResultId}
     * @param override the score, from when on it counts, and why
     * @throws IllegalArgumentException if the subject is anything else
     */
    public ScoreOverridden {
        requireNonNull(subject, "subject");
        requireNonNull(override, "override");
        checkArgument(
                subject instanceof ObjectiveId || subject instanceof KeyResultId,
                "Score override '%s': subject must be an objective or a key result: %s",
                subject,
                subject.kind());
    }

    @Override
    public boolean isStructural() {
        return false;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.of(subject);
    }

    @Override
    public Optional<LocalDate> seenFrom() {
        return Optional.of(override.date());
    }
}
