package org.okr4j.cadence;

/** What units that talk about their drafts have to settle. */
public enum Topic {
    /** Both want the same. */
    SHARED_PRIORITY,
    /** One needs something from the other. */
    DEPENDENCY,
    /** What one wants stands against what the other wants. */
    CONFLICT,
    /** Anything else. */
    OTHER
}
