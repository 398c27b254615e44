package org.okr4j.calendar;

/** How long a cycle is, measured in fiscal years. */
public enum CycleKind {

    /** A fiscal year. */
    YEAR,

    /** Half a fiscal year. */
    HALF,

    /** A quarter of a fiscal year. */
    QUARTER,

    /** Any other length. */
    CUSTOM
}
