package org.okr4j.organization;

/** What an oversight body is. */
public enum BodyKind {
    /** A parliament or council. */
    LEGISLATURE,
    /** An audit office. */
    AUDITOR,
    /** An office that grants or watches the budget. */
    BUDGET_OFFICE,
    /** A board that supervises. */
    BOARD,
    /** Any other. */
    OTHER
}
