package org.okr4j.statement;

/** What a figure is for. */
enum Role {
    /** Where the number stands. */
    BASELINE,
    /** Where it should get, by a word that says so. */
    TARGET,
    /** By how much it should move. */
    CHANGE,
    /** A number that may be the target, for want of one that says so. */
    CANDIDATE,
    /** Something else: a size, a name, a window, a limit on what is counted. */
    SCOPE
}
