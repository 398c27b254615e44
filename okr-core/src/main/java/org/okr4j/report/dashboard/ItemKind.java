package org.okr4j.report.dashboard;

/** What somebody waits for. */
public enum ItemKind {
    /** A key result is to be checked in. */
    CHECK_IN,
    /** A unit has to hold one of its rituals. */
    MEETING,
    /** Something was promised in a meeting. */
    ACTION,
    /** Something stands in the way of a key result. */
    BLOCKER,
    /** A key result waits for something that nobody should rely on as it is. */
    DEPENDENCY,
    /** A phase of the rollout may not start yet. */
    PHASE,
    /** Somebody has to learn something before a phase. */
    TRAINING,
    /** Somebody outside waits for a report. */
    REPORT
}
