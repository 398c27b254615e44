package org.okr4j.statement;

/** What can be read from a statement. */
public enum StatementPart {
    /** Whether it tells an outcome, an output, a task, a state or a wish. */
    KIND,
    /** Whether progress can be told as a number from the statement alone. */
    MEASURABLE,
    /** What is to be done. */
    VERB,
    /** What is measured. */
    METRIC,
    /** Where the number is meant to go. */
    DIRECTION,
    /** Where the number stands at the start. */
    BASELINE,
    /** Where the number is meant to end. */
    TARGET,
    /** By how much the number is meant to move. */
    CHANGE,
    /** What the number counts. */
    UNIT,
    /** Until when. */
    DEADLINE
}
