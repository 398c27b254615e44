package org.okr4j.organization;

/** What a platform is asked for where several departments work with it. */
public enum PlatformFeature {
    /** Every team sees the objectives of the others, and how they are linked. */
    ALIGNMENT_MAP,
    /** Check-ins are asked for and collected by itself. */
    CHECK_IN_WORKFLOW,
    /** It takes figures from the tools in which the work is done. */
    INTEGRATION,
    /** It shows the whole to those who decide. */
    DASHBOARD
}
