package org.okr4j.organization;

/**
 * What a unit does for the other units rather than for those the organization serves. Objectives of a support function
 * are expected to serve a strategic priority and not only its own housekeeping.
 */
public enum SupportFunction {
    /** Finance, controlling, procurement. */
    FINANCE,
    /** People and culture, human resources. */
    PEOPLE,
    /** Legal affairs and compliance. */
    LEGAL,
    /** Information technology. */
    IT,
    /** Any other service to the rest of the organization. */
    OTHER
}
