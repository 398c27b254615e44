package org.okr4j.scoring;

/**
 * The word on a dashboard. The first six stand in order, worst first, which is how an objective takes the status of its
 * worst key result; the last two say that something is not judged.
 *
 * <p>Products call these by different names ("at risk" is the worst in some and the middle in others): what to show is a
 * matter of the reader's labels.
 */
public enum StatusWord {
    /** Far behind what is expected by now, or, where nothing is, little confidence. */
    RED,

    /** The last check-in is older than the cadence and its grace allow: what was amber or green is no longer known. */
    STALE,

    /** Nobody has reported a value. Silence is never green. */
    NO_DATA,

    /** Behind what is expected by now, or, where nothing is, medium or no confidence. */
    AMBER,

    /** On pace, or, where there is none, high confidence. */
    GREEN,

    /** Closed. Whether it went well is told by the grade. */
    DONE,

    /** No number can be computed; the reason says why. */
    NOT_SCORABLE,

    /** Cancelled or deprioritized: left out, and still listed. */
    CANCELLED;

    /** {@return whether it tells how something goes that is not closed} */
    boolean isOngoing() {
        return this == RED || this == STALE || this == AMBER || this == GREEN;
    }
}
