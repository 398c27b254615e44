package org.okr4j.scoring;

/**
 * What the share of key results that reached 0.70 of their target says about a cycle.
 *
 * <p>"Strong" and "too easy" are said of aspirational key results: where others are judged beside them, these alone
 * must bear the praise out. Where all are committed, the verdict is delivered or not delivered.
 */
public enum CompletionVerdict {
    /** Below 0.40: either the goals were unrealistic, or their execution failed. */
    UNREALISTIC,

    /** From 0.40 to below 0.70: fewer than a healthy cycle reaches. */
    BELOW,

    /** From 0.70 to 0.75, both included: as ambitious as it should be. */
    ON_TARGET,

    /**
     * Above 0.75. The article that the band comes from calls everything above 0.70 strong; here 0.70 to 0.75 is its
     * target and what lies above is strong.
     */
    STRONG,

    /** Every one reached its whole target, even if there is only one: nobody had to stretch. */
    TOO_EASY,

    /** All are committed, and every one reached its whole target, as promised. */
    DELIVERED,

    /** All are committed, and not every one reached its whole target. */
    NOT_DELIVERED
}
