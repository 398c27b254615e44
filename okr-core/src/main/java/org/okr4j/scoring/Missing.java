package org.okr4j.scoring;

/** What a key result counts for that should have a value and has none yet. Its status is "no data" in any case. */
public enum Missing {
    /** It has made no progress: it pulls its objective down until somebody reports. */
    COUNTS_AS_ZERO,

    /** It is left out of its objective's mean, which then shows only what is known. */
    LEFT_OUT
}
