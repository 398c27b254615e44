package org.okr4j.organization;

/** How senior a person is, most senior first. */
public enum PersonLevel {
    /** A member of the top management. */
    EXECUTIVE,
    /** Leads a department or its like. */
    DIRECTOR,
    /** Leads people. */
    MANAGER,
    /** Leads nobody. */
    CONTRIBUTOR;

    /**
     * Returns whether this level is as senior as another, or more so.
     *
     * @param other the other level
     * @return true if so
     */
    public boolean isAtLeast(PersonLevel other) {
        return compareTo(other) <= 0;
    }
}
