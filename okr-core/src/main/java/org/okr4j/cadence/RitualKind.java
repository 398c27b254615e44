package org.okr4j.cadence;

/** What people meet for. */
public enum RitualKind {
    /** A team updates figures and confidence, and says what blocks it. */
    CHECK_IN,
    /** A department goes through its progress and dependencies. */
    REVIEW,
    /** The departments settle what they share, wait for and block. */
    ALIGNMENT_SESSION,
    /** The leadership team goes through the objectives of the organization. */
    EXECUTIVE_REVIEW,
    /** What a cycle has brought, and what is learned from it. */
    RETROSPECTIVE,
    /** The objectives of the next cycle are written. */
    PLANNING,
    /** Anything else. */
    OTHER
}
