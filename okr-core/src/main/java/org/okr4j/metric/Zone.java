package org.okr4j.metric;

/** The highest threshold of a {@linkplain Zones zones measure} that was reached, worst first. */
public enum Zone {
    /** Not even the commit threshold was reached. */
    BELOW_COMMIT,
    /** The commit threshold, worth a score of 0.3, was reached. */
    COMMIT,
    /** The target, worth a score of 0.7, was reached. */
    TARGET,
    /** The stretch threshold, worth a score of 1, was reached. */
    STRETCH
}
