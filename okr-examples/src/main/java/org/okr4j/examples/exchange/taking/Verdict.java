package org.okr4j.examples.exchange.taking;

/** What comes of a row; of several things that it says, the first of these counts. */
public enum Verdict {
    /** It cannot be taken. */
    REFUSED,
    /** It brings something that the program does not have. */
    ADDED,
    /** It says something else of what the program has. */
    CHANGED,
    /** It says what the program says. */
    UNCHANGED,
    /** It says nothing that a program can hold. */
    LEFT_OUT
}
