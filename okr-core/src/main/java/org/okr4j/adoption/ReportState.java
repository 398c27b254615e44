package org.okr4j.adoption;

/** How a {@link ReportDuty} stands. */
public enum ReportState {
    /** Its period is not over yet. */
    AHEAD,
    /** Its period is over, and its day is still to come, or is today. */
    DUE,
    /** Its day is past, and nobody has given it. */
    OVERDUE,
    /** It was given. */
    GIVEN
}
