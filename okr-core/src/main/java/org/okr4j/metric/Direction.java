package org.okr4j.metric;

/** Where a metric is meant to go. */
public enum Direction {
    /** The metric is meant to rise. */
    UP,
    /** The metric is meant to fall. */
    DOWN,
    /** The metric is meant to stay where it is: above or below a threshold, or within a band. */
    KEEP,
    /** There is no figure that could move, or the measure is too faulty to tell. */
    NONE
}
