package org.okr4j.adoption;

/** Where an activity of a roadmap stands on a day. */
public enum ActivityState {
    /** It is recorded that it was done by the day. */
    DONE,
    /** It is still to be done, and there is time. */
    OPEN,
    /** It is still to be done, and the last day of its phase is past. */
    LATE
}
