package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.Objective;

/**
 * Something that a unit could do: a line of its list, or an objective that it has written.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param text what it is, in words, never blank
 * @param objective the objective of that title; absent for a mere text
 */
public record FocusCandidate(String text, Optional<Objective> objective) {

    /**
     * Checks that the text and the objective say the same.
     *
     * @param text what it is, in words
     * @param objective the objective of that title
     * @throws IllegalArgumentException if the text is blank, or not the title of the objective
     */
    public FocusCandidate {
        requireNonNull(text, "text");
        requireNonNull(objective, "objective");
        checkArgument(!text.isBlank(), "Focus candidate: text must not be blank");
        String said = text;
        objective.ifPresent(one -> checkArgument(
                one.title().equals(said), "Focus candidate '%s': text must be its title: %s", one.id(), said));
    }

    /**
     * Returns a line of a list.
     *
     * @param text what it is, in words
     * @return the candidate
     * @throws IllegalArgumentException if the text is blank
     */
    public static FocusCandidate of(String text) {
        return new FocusCandidate(text, Optional.empty());
    }

    /**
     * Returns an objective as a candidate.
     *
     * @param objective the objective, of a program or not yet in it
     * @return the candidate
     */
    public static FocusCandidate of(Objective objective) {
        return new FocusCandidate(objective.title(), Optional.of(objective));
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text;
    }
}
