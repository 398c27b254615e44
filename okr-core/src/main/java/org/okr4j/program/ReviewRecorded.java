package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Review;
import org.okr4j.value.Id;

/**
 * An alignment review decided on a proposed objective. The record is kept with the objective, which on the same day goes over
 * to the state that the {@linkplain org.okr4j.objective.ReviewVerdict#to() verdict} leads to; the notes are the reason.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param objective the objective
 * @param review who decided what, when and why
 */
public record ReviewRecorded(ObjectiveId objective, Review review) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param objective the objective
     * @param review who decided what, when and why
     */
    public ReviewRecorded {
        requireNonNull(objective, "objective");
        requireNonNull(review, "review");
    }

    @Override
    public boolean isStructural() {
        return false;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.of(objective);
    }

    @Override
    public Optional<LocalDate> seenFrom() {
        return Optional.of(review.date());
    }
}
