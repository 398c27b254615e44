package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/**
 * What an objective brings into what it contributes to: the number it is published with, and the weight of its link.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param child the objective that contributes
 * @param parent what it contributes to: an objective, or a key result that has no measure of its own
 * @param weight how much it counts beside the other parts
 * @param number its score where it is closed, else its progress, as published; absent where it cannot be scored
 * @param leftOut why it does not count; absent if it counts
 */
public record ChildShare(
        ObjectiveId child, Id parent, Weight weight, Optional<Progress> number, Optional<Message> leftOut) {

    /**
     * Checks that all parts are given.
     *
     * @param child the objective that contributes
     * @param parent what it contributes to
     * @param weight how much it counts
     * @param number its published number
     * @param leftOut why it does not count
     */
    public ChildShare {
        requireNonNull(child, "child");
        requireNonNull(parent, "parent");
        requireNonNull(weight, "weight");
        requireNonNull(number, "number");
        requireNonNull(leftOut, "leftOut");
    }

    /** {@return whether it counts} */
    public boolean counted() {
        return leftOut.isEmpty();
    }
}
