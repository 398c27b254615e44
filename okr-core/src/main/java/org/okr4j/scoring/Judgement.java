package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;

/**
 * One side of a {@link ScoreDifference}: what was found, and why.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param finding what was found: a number, a light or a word
 * @param reason why
 */
public record Judgement(Message finding, Message reason) {

    /**
     * Checks that both parts are given.
     *
     * @param finding what was found
     * @param reason why
     */
    public Judgement {
        requireNonNull(finding, "finding");
        requireNonNull(reason, "reason");
    }
}
