package org.okr4j.statement;

/** Where a statement wants its number to go. The number is meant, so that a better response time falls. */
public enum StatementDirection {
    /** The number is meant to rise. */
    INCREASE,
    /** The number is meant to fall. */
    DECREASE,
    /** The number is meant to be reached; from where is not what the sentence is about. */
    REACH,
    /** The number is meant to stay where it is. */
    MAINTAIN,
    /** There is no number: a task, a state, a name. */
    NONE
}
