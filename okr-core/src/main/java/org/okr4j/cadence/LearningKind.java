package org.okr4j.cadence;

/** What a learning is about. */
public enum LearningKind {
    /** The work: what the organization now knows of those it serves and of how things hang together. */
    CONTENT,
    /** The practice: how objectives are written, checked in and reviewed. */
    PRACTICE
}
