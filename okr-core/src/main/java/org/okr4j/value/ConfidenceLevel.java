package org.okr4j.value;

/** Confidence in words, the least first. */
public enum ConfidenceLevel {

    /** Below 0.4: it will probably be missed. */
    LOW,

    /** From 0.4 to below 0.7: it may go either way. */
    MEDIUM,

    /** From 0.7 on: it will probably be reached. */
    HIGH
}
