package org.okr4j.adoption;

/** How a {@link MeetingDuty} stands. */
public enum MeetingState {
    /** It was held in its period. */
    HELD,
    /** Its day is still to come, or is today. */
    DUE,
    /** Its day is past, and its period is not over: it can still be held. */
    OVERDUE,
    /** Its period is over, and it was not held. */
    MISSED
}
