package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Something of an objective or a key result that is judged differently.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param subject the objective or key result
 * @param aspect what of it is judged differently
 * @param before how it was judged
 * @param after how it is judged now
 */
public record ScoreDifference(Id subject, ScoreAspect aspect, Judgement before, Judgement after) {

    /**
     * Checks that all parts are given.
     *
     * @param subject the objective or key result
     * @param aspect what of it is judged differently
     * @param before how it was judged
     * @param after how it is judged now
     */
    public ScoreDifference {
        requireNonNull(subject, "subject");
        requireNonNull(aspect, "aspect");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** {@return the difference in a sentence, with both reasons} */
    public Message text() {
        return Message.of(
                "scoring.difference.text",
                subject,
                aspect,
                after.finding(),
                before.finding(),
                after.reason(),
                before.reason());
    }
}
