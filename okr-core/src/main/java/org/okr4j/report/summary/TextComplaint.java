package org.okr4j.report.summary;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.text.Message;

/**
 * Something in a text that is not among the facts.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param start where it begins, a place in the string, from 0
 * @param end where it ends, the place after its last character
 * @param text what stands there
 * @param reason what is wrong with it
 * @param suggestion what would be right, as it is written: the nearest of the facts; empty if none is near
 */
public record TextComplaint(int start, int end, String text, Message reason, Optional<String> suggestion) {

    /**
     * Checks that nothing is null and that the places fit the text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param text what stands there
     * @param reason what is wrong with it
     * @param suggestion what would be right
     * @throws IllegalArgumentException if the text is not as long as the places say
     */
    public TextComplaint {
        requireNonNull(text, "text");
        requireNonNull(reason, "reason");
        requireNonNull(suggestion, "suggestion");
        checkArgument(
                start >= 0 && end - start == text.length(),
                "Complaint on '%s': places must be those of the text: %s to %s",
                text,
                start,
                end);
    }

    /** {@return what is wrong, in English} */
    @Override
    public String toString() {
        return reason.toString();
    }
}
