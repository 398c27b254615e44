package org.okr4j.scoring;

/** What a {@link PaceRule} compares with its thresholds. On a threshold the better color holds. */
public enum PaceBasis {
    /** What is expected by now less what is reached: green and amber up to a gap, at most so many points behind. */
    GAP,

    /**
     * What is reached divided by what is expected by now: green and amber from a share of it on. Where nothing is
     * expected yet, everything is green.
     */
    RATIO,

    /** What is reached of the whole target, on the first day as on the last: green and amber from a progress on. */
    PROGRESS
}
