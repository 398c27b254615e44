package org.okr4j.objective;

/** What kind of thing stands in the way of a key result, so that it reaches somebody who can move it. */
public enum BlockerKind {
    /** People or time are missing. */
    RESOURCE,
    /** Another unit has not delivered. */
    DEPENDENCY,
    /** Somebody has not decided. */
    DECISION,
    /** Money is missing. */
    BUDGET,
    /** A system or a method does not work. */
    TECHNICAL,
    /** A law, a contract or a permit forbids it. */
    LEGAL,
    /** Anything else. */
    OTHER
}
