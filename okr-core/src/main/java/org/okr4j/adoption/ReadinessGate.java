package org.okr4j.adoption;

/** Before what an organization is asked whether it is ready. */
public enum ReadinessGate {
    /** Before the first phase of a roadmap. */
    BEFORE_ROLLOUT,
    /** Before the first department meets to write objectives. */
    BEFORE_WORKSHOPS
}
