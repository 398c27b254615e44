package org.okr4j.feed;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.program.CheckInAdded;
import org.okr4j.text.Message;

/**
 * What became of one line of a feed, and why.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param line the line
 * @param outcome what became of it
 * @param text the outcome with its figures and reasons, in a sentence
 * @param change the check-in that is proposed; present if and only if the outcome {@linkplain FeedOutcome#isProposal()
 *     proposes} something
 */
public record FeedRow(FeedLine line, FeedOutcome outcome, Message text, Optional<CheckInAdded> change) {

    /**
     * Checks that all parts are given and a change is where it belongs.
     *
     * @param line the line
     * @param outcome what became of it
     * @param text the outcome in a sentence
     * @param change the check-in that is proposed
     * @throws IllegalArgumentException if there is a change and the outcome proposes none, or the other way round
     */
    public FeedRow {
        requireNonNull(line, "line");
        requireNonNull(text, "text");
        checkArgument(
                outcome.isProposal() == change.isPresent(),
                "Feed row '%s': change must be there if and only if something is proposed: %s",
                line.keyResult(),
                outcome);
    }
}
