package org.okr4j.scoring;

/**
 * How what is expected of a figure grows over a cycle. Milestones and yes-or-no measures follow their due dates, and
 * what is to be kept is expected in full from the first day on, whatever the shape.
 */
public enum PaceShape {
    /** Evenly by days: nothing on the first day of the cycle, all on its last. */
    LINEAR
}
