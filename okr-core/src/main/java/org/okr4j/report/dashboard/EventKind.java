package org.okr4j.report.dashboard;

/** What can happen between two looks at a page. */
public enum EventKind {
    /** The light changed. */
    LIGHT,
    /** The number changed, and the light did not. */
    PROGRESS,
    /** An objective or a key result was published, closed or given up. */
    STATE,
    /** A target, a weight, a date or an owner was changed. */
    AMENDMENT,
    /** Something came to stand in the way. */
    BLOCKER,
    /** Something became known about a dependency. */
    DEPENDENCY,
    /** Somebody, or a feed, has checked in. */
    CHECK_IN
}
