package org.okr4j.rule;

/** Whether a check shows a {@link Pitfall}. */
public enum PitfallVerdict {
    /** A rule that shows it has found something. */
    SEEN,
    /** Rules that show it have looked and found nothing. */
    NOT_SEEN,
    /** No rule that shows it could judge anything. */
    NOT_EVALUATED
}
