package org.okr4j.organization;

/** The offices that a program of objectives and key results asks people to hold. */
public enum Role {
    /** Leads a unit; the head of the organization's own unit leads the organization. */
    HEAD,
    /** Belongs to the leadership team, which agrees on the objectives of the organization. */
    LEADERSHIP_TEAM,
    /** Stands for the program at the top, in public and not only on paper. */
    EXECUTIVE_SPONSOR,
    /** Owns the rollout and coaches those who take part in it. */
    CHAMPION,
    /** Coaches units in writing and keeping objectives. */
    COACH,
    /** Leads workshops and reviews. */
    FACILITATOR,
    /** Reads drafts and says whether they are good enough to be published. */
    QUALITY_GATEKEEPER
}
