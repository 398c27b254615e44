package org.okr4j.scoring;

/** Where an objective takes its status from. */
public enum StatusRollUp {
    /** From the worst of what counts for it, which is named: a mean cannot hide a failure. */
    WORST,

    /**
     * From its own progress against what is expected of it by now, as products do that show one bar for an objective. It
     * is as its worst part where nothing is expected by a date, and where all that was ever reported on is stale.
     */
    OWN_PACE
}
