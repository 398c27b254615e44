package org.okr4j.objective;

/**
 * How whoever reports on a key result sees it. It is kept as said, and what is computed from the figures stands beside it
 * and never follows from it.
 */
public enum ReportedStatus {
    /** It goes as it should. */
    GREEN,
    /** It is behind, and can be caught up with. */
    AMBER,
    /** It will not be reached as things stand. */
    RED
}
