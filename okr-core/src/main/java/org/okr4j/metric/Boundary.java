package org.okr4j.metric;

/** Whether a threshold itself still counts as met. */
public enum Boundary {
    /** The threshold itself is met: "at least", "at most". */
    INCLUSIVE,
    /** The threshold itself is not met: "more than", "less than". */
    EXCLUSIVE
}
