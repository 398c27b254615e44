package org.okr4j.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * What one thing brings into the number of a group: an objective, a unit or a cycle.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the thing
 * @param weight how much it counts beside the others, from 0 to 1: 1, but of a shared objective the part of the credit that
 *     goes to the unit
 * @param number the number it is published with; absent if it has none
 * @param expected what is expected of it by the day, as published; absent where nothing is
 * @param hasData whether anything is known of it: a value was reported, or people set a score
 * @param isStale whether what is known of it is too old to rely on
 * @param leftOut why it does not count; absent if it counts
 */
public record GroupPart(
        Id id,
        Ratio weight,
        Optional<Progress> number,
        Optional<Progress> expected,
        boolean hasData,
        boolean isStale,
        Optional<Message> leftOut) {

    /**
     * Checks that all parts are given, and that what counts has a number and a weight.
     *
     * @param id the thing
     * @param weight how much it counts
     * @param number the number it is published with
     * @param expected what is expected of it
     * @param hasData whether anything is known of it
     * @param isStale whether what is known of it is too old to rely on
     * @param leftOut why it does not count
     * @throws IllegalArgumentException if its weight is not from 0 to 1, or if without a number or with a weight of 0 it has
     *     no reason to be left out
     */
    public GroupPart {
        requireNonNull(id, "id");
        requireNonNull(weight, "weight");
        requireNonNull(number, "number");
        requireNonNull(expected, "expected");
        requireNonNull(leftOut, "leftOut");
        checkArgument(
                weight.equals(weight.clampToUnit()), "Group part '%s': weight must be from 0 to 1: %s", id, weight);
        checkArgument(
                number.isPresent() || leftOut.isPresent(), "Group part '%s': number must be given where it counts", id);
        checkArgument(
                weight.signum() > 0 || leftOut.isPresent(),
                "Group part '%s': weight must be above 0 where it counts: %s",
                id,
                weight);
    }

    /** {@return whether it counts} */
    public boolean counted() {
        return leftOut.isEmpty();
    }
}
