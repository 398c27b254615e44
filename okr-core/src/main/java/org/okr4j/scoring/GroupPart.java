package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;

/**
 * What one thing brings into the number of a group: an objective, a unit or a cycle.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the thing
 * @param number the number it is published with; absent if it has none
 * @param expected what is expected of it by the day, as published; absent where nothing is
 * @param hasData whether anything is known of it: a value was reported, or people set a score
 * @param leftOut why it does not count; absent if it counts
 */
public record GroupPart(
        Id id, Optional<Progress> number, Optional<Progress> expected, boolean hasData, Optional<Message> leftOut) {

    /**
     * Checks that all parts are given, and that what counts has a number.
     *
     * @param id the thing
     * @param number the number it is published with
     * @param expected what is expected of it
     * @param hasData whether anything is known of it
     * @param leftOut why it does not count
     * @throws IllegalArgumentException if it has neither a number nor a reason to be left out
     */
    public GroupPart {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(expected, "expected");
        requireNonNull(leftOut, "leftOut");
        checkArgument(
                number.isPresent() || leftOut.isPresent(), "Group part '%s': number must be given where it counts", id);
    }

    /** {@return whether it counts} */
    public boolean counted() {
        return leftOut.isEmpty();
    }
}
