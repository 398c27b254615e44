package org.okr4j.organization;

/** How far a training goes, from the first to the last. */
public enum TrainingLevel {
    /** What objectives and key results are, and how good ones are written. */
    FOUNDATION,
    /** Writing, introducing and keeping them as daily work. */
    PRACTITIONER,
    /** Leading a program: executive coaching and governance. */
    LEADERSHIP,
    /** Being answerable for the program of a whole organization. */
    OFFICER
}
