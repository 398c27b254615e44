package org.okr4j.cadence;

/** What becomes of an objective when its cycle ends. */
public enum CarryDecision {
    /** It goes on with the same targets; what was reached is where it starts from. */
    CARRY_OVER,
    /** It goes on with other targets; what was reached is where it starts from. */
    RE_TARGET,
    /** It does not go on. */
    DROP
}
