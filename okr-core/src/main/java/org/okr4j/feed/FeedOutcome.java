package org.okr4j.feed;

/** What became of a line of a feed on a day. */
public enum FeedOutcome {
    /** A check-in is proposed for a day on which nobody has reported. */
    PROPOSED,
    /** The figure that the same feed has reported for that day has changed: its next revision is proposed. */
    CORRECTED,
    /** The figure is on record already. */
    UNCHANGED,
    /** Somebody else has reported for that day, a person or another feed, and that report stays. */
    KEPT,
    /** The key result takes no figure on that day: it has not begun, is over or was given up, or its cycle is closed. */
    NOT_OPEN,
    /** The source knows no figure, and says why. */
    NO_FIGURE,
    /** The figure cannot be that of the key result: its form, unit, size or day does not fit. */
    UNFIT,
    /** The source has failed to answer. */
    FAILED,
    /** The program has no such key result. */
    UNKNOWN;

    /** {@return whether there is a change to apply: proposed or corrected} */
    public boolean isProposal() {
        return this == PROPOSED || this == CORRECTED;
    }

    /** {@return whether somebody has to look into it: no figure, unfit, failed or unknown} */
    public boolean isProblem() {
        return this == NO_FIGURE || this == UNFIT || this == FAILED || this == UNKNOWN;
    }
}
