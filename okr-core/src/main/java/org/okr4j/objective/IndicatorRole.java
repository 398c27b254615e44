package org.okr4j.objective;

/** Whether a key result tells early how things are going, or in the end how they went. */
public enum IndicatorRole {
    /** It moves while there is still time to act, and what it counts leads to the result: trials begun, calls answered. */
    LEADING,
    /** It is the result, and known late: revenue, people who stayed. */
    LAGGING
}
