package org.okr4j.portfolio;

/** Where the work for an objective comes from. */
public enum Funding {
    /** Initiatives serve it that say what they take. */
    FUNDED,
    /** Initiatives serve it, and none of them says what it takes. */
    UNPRICED,
    /** No initiative serves it, but one serves an objective that is pursued for its sake, at any distance. */
    THROUGH_OTHERS,
    /** No initiative serves it, near or far. */
    UNFUNDED
}
