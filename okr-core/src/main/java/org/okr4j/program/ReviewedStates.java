package org.okr4j.program;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Review;
import org.okr4j.objective.Transition;

/**
 * The changes that add states to an objective, together with the reviews that led to them.
 *
 * @param changes the changes
 * @param areReviewsTold whether they add all new reviews, and there is no other difference of reviews
 */
record ReviewedStates(List<Change> changes, boolean areReviewsTold) {

    static ReviewedStates of(Objective was, Objective is, List<Transition> transitions) {
        Optional<List<Review>> reviews = ObjectiveChanges.additions(
                was.reviews(), is.reviews(), all -> was.withReviews(all).reviews());
        List<Change> changes = new ArrayList<>();
        if (reviews.isPresent()) {
            Iterator<Review> next = reviews.get().iterator();
            Optional<Review> review = next(next);
            for (Transition transition : transitions) {
                if (review.map(ObjectiveEdits::transitionOf).equals(Optional.of(transition))) {
                    changes.add(new ReviewRecorded(is.id(), review.get()));
                    review = next(next);
                } else {
                    changes.add(new StateChanged(is.id(), transition));
                }
            }
            if (review.isEmpty()) {
                return new ReviewedStates(changes, true);
            }
            changes.clear();
        }
        transitions.forEach(transition -> changes.add(new StateChanged(is.id(), transition)));
        return new ReviewedStates(changes, false);
    }

    private static <E> Optional<E> next(Iterator<E> iterator) {
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
