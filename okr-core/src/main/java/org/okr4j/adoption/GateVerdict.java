package org.okr4j.adoption;

/** Whether a phase of a roadmap may begin. */
public enum GateVerdict {
    /** Its weeks have begun, and all that must hold before it does. */
    OPEN,
    /** Its weeks have not begun, or something does not hold. */
    CLOSED,
    /** Its weeks have begun and nothing is known not to hold, but for something there is no figure yet. */
    NOT_MEASURABLE
}
