package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.value.Id;

/**
 * An objective, or a key result on its own, went over to another state.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param subject an {@link ObjectiveId} or a {@link KeyResultId}
 * @param transition the state, from when on, and why
 */
public record StateChanged(Id subject, Transition transition) implements Change {

    /**
     * Checks that both parts are given, and that the subject has states.
     *
     * @param subject an {@link ObjectiveId} or a {@link KeyResultId}
     * @param transition the state, from when on, and why
     * @throws IllegalArgumentException if the subject is anything else
     */
    public StateChanged {
        requireNonNull(subject, "subject");
        requireNonNull(transition, "transition");
        checkArgument(
                subject instanceof ObjectiveId || subject instanceof KeyResultId,
                "State change '%s': subject must be an objective or a key result: %s",
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
        return Optional.of(transition.date());
    }
}
