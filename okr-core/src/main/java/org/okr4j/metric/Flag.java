package org.okr4j.metric;

/** What a reader has to know beside the progress, because the progress alone hides it. */
public enum Flag {
    /** Nothing has been measured yet: the progress of 0 is silence, not a result. */
    NO_DATA,
    /** The figure is worse than the baseline: the raw figure is negative. */
    REGRESSED,
    /** The figure is beyond the target: the raw figure is above 1. */
    BEYOND_TARGET
}
