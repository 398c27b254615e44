package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * That the progress of an objective or key result, as published, is another one after a change, or on a later day. What has
 * come to an end is not exposed, so that there is no score to be told of.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param before the progress before the change; absent if there was none
 * @param after the progress after it; absent if there is none
 */
public record ScoreEffect(Optional<Progress> before, Optional<Progress> after) {

    /**
     * Checks that the numbers differ.
     *
     * @param before the progress before the change
     * @param after the progress after it
     * @throws IllegalArgumentException if both are the same
     */
    public ScoreEffect {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        checkArgument(!before.equals(after), "ScoreEffect: the numbers must differ: %s", before);
    }

    /** Compares what two scorecards say of a thing that both have; empty where they say the same, or one does not have it. */
    static Optional<ScoreEffect> of(Id thing, Scorecard before, Scorecard after) {
        if (!has(thing, before) || !has(thing, after)) {
            return Optional.empty();
        }
        Optional<Progress> was = number(thing, before);
        Optional<Progress> is = number(thing, after);
        return was.equals(is) ? Optional.empty() : Optional.of(new ScoreEffect(was, is));
    }

    private static boolean has(Id thing, Scorecard card) {
        return thing instanceof KeyResultId keyResult
                ? card.program().program().objectiveOf(keyResult).isPresent()
                : card.program().program().objective((ObjectiveId) thing).isPresent();
    }

    private static Optional<Progress> number(Id thing, Scorecard card) {
        return thing instanceof KeyResultId keyResult
                ? card.of(keyResult).progress()
                : card.of((ObjectiveId) thing).progress();
    }

    /** {@return by how much it rises, below 0 where it falls; absent where there is none before or after} */
    public Optional<Ratio> difference() {
        return before.flatMap(was -> after.map(is -> is.toRatio().minus(was.toRatio())));
    }

    /** {@return both numbers in a sentence} */
    public Message text() {
        if (after.isEmpty()) {
            return Message.of("alignment.impact.effect.gone", before.orElseThrow());
        }
        return before.map(was -> Message.of("alignment.impact.effect", was, after.get()))
                .orElseGet(() -> Message.of("alignment.impact.effect.new", after.get()));
    }
}
