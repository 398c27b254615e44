package org.okr4j.calendar;

/** By which of the two calendar years that it touches a fiscal year is named. */
public enum YearNaming {

    /** By the year it starts in: what starts in July 2026 is 2026. */
    BY_START,

    /** By the year it ends in: what starts in July 2026 is 2027. */
    BY_END
}
