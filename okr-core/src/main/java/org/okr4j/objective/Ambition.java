package org.okr4j.objective;

/** What the unit promises with an objective, and hence which progress is to be expected at the end of its cycle. */
public enum Ambition {
    /** Set higher than anybody is sure to reach: 0.7 is a good result. */
    ASPIRATIONAL,
    /** Promised: less than 1 needs an explanation. */
    COMMITTED,
    /** Meant to find something out: graded by a recorded {@link GradeDecision}, not by a figure. */
    LEARNING
}
