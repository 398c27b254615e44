package org.okr4j.alignment;

/** Why the way from a person to the mission ends too early. */
public enum SightBreakKind {
    /** Neither the person nor the unit in which this person works has an objective of a cycle that goes on. */
    NO_OBJECTIVE,
    /** An objective below the organization's own is linked to nothing further up and names no priority. */
    NOT_LINKED,
    /** What an objective is linked to was given up. */
    PARENT_GIVEN_UP,
    /** An objective of the organization names no strategic priority, and is linked to none that might. */
    NO_PRIORITY,
    /** The organization has not said what it is there for. */
    NO_MISSION
}
