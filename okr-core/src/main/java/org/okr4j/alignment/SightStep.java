package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * One step of the way from a person up to a strategic priority.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param from what was reached before: the person, a key result or an objective
 * @param to what it leads to: a key result, an objective or a priority
 * @param tie how one hangs on the other
 * @param text the step in a sentence
 */
public record SightStep(Id from, Id to, Tie tie, Message text) {

    /**
     * Checks that all parts are given.
     *
     * @param from what was reached before
     * @param to what it leads to
     * @param tie how one hangs on the other
     * @param text the step in a sentence
     */
    public SightStep {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(tie, "tie");
        requireNonNull(text, "text");
    }
}
