package org.okr4j.organization;

/**
 * What an organization does with the scores of objectives. Scores that decide on pay or appraisals are no longer set or
 * told honestly.
 */
public enum ScoreUse {
    /** To learn from them what works. */
    LEARNING,
    /** To talk about them in conversations on performance. */
    CONVERSATION,
    /** To appraise people by them. */
    APPRAISAL,
    /** To pay people by them. */
    COMPENSATION
}
