package org.okr4j.organization;

/**
 * How far up the tree a kind of unit belongs, from the organization as a whole to one person.
 *
 * <p>The order of the constants is the order of the cascade: a unit is aligned to the next level above that its tree
 * really has.
 */
public enum UnitLevel {
    /** The organization as a whole. */
    ORGANIZATION,
    /** What groups departments: a division, a business unit, a subsidiary or a region. */
    DIVISION,
    /** A department, or what is led like one. */
    DEPARTMENT,
    /** A team of any kind. */
    TEAM,
    /** One person. */
    INDIVIDUAL;

    /**
     * Returns whether this level is nearer to the top than another.
     *
     * @param other the other level
     * @return true if so; a level is not above itself
     */
    public boolean isAbove(UnitLevel other) {
        return compareTo(other) < 0;
    }
}
