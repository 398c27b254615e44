package org.okr4j.organization;

/**
 * Whom something is for, or who does it, without naming anybody: who they are on a day follows from units, levels and
 * appointments.
 */
public enum Audience {
    /** All who work in the organization. */
    EVERYBODY,
    /** The leadership team. */
    LEADERSHIP_TEAM,
    /** The executive sponsor. */
    SPONSOR,
    /** The champions of the program. */
    CHAMPION,
    /** Coaches and facilitators, from inside and outside. */
    COACHES,
    /** People of the level executive. */
    EXECUTIVES,
    /** People who lead others: executives, directors and managers. */
    MANAGERS,
    /** The heads of all departments. */
    DEPARTMENT_HEADS,
    /** The head of the unit in question. */
    HEAD,
    /** The heads of the teams in the unit in question. */
    TEAM_LEADS,
    /** The people of the unit in question and of all units below it. */
    MEMBERS
}
