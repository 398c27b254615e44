package org.okr4j.organization;

/** What a sponsor does that others can see. */
public enum SponsorshipKind {
    /** Commits to the program in public, not only on paper. */
    PUBLIC_COMMITMENT,
    /** Takes part in a review. */
    REVIEW_ATTENDED,
    /** Speaks of objectives in front of everybody. */
    ALL_HANDS_MENTION,
    /** Anything else that shows it. */
    OTHER
}
