package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.okr4j.text.Message;

/**
 * Where one candidate of a {@link FocusTest} belongs, and why.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param candidate what was to be sorted
 * @param ground by what it was sorted
 * @param rank its number, from 1 on, among those that could be objectives; absent for the others
 * @param reasons why, the deciding one first, and what else there is to know, in sentences
 */
public record FocusItem(
        FocusCandidate candidate, FocusGround ground, Optional<Integer> rank, ImmutableList<Message> reasons) {

    /**
     * Checks that all parts are given.
     *
     * @param candidate what was to be sorted
     * @param ground by what it was sorted
     * @param rank its number among those that could be objectives
     * @param reasons why
     * @throws IllegalArgumentException if there is no reason
     */
    public FocusItem {
        requireNonNull(candidate, "candidate");
        requireNonNull(ground, "ground");
        requireNonNull(rank, "rank");
        requireNonNull(reasons, "reasons");
        checkArgument(!reasons.isEmpty(), "Focus item '%s': reasons must not be empty", candidate);
    }

    /** {@return where it belongs} */
    public FocusPlace place() {
        return ground.place();
    }

    /** {@return the place and the text} */
    @Override
    public String toString() {
        return place() + ": " + candidate;
    }
}
