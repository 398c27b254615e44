package org.okr4j.statement;

/** How a statement tells a change. */
public enum ChangeMode {
    /** By a part of what there was: by 20%. */
    RELATIVE,
    /** By a number in the metric's own unit: by 5 points, by 500. */
    ABSOLUTE,
    /** As a multiple of what there was: double is 2, halve is 0.5. */
    FACTOR
}
