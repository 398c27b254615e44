package org.okr4j.organization;

/**
 * What a unit is. Several kinds share a {@link UnitLevel}: a regional office is led like a department, but a rollout
 * may reach it much later.
 */
public enum UnitKind {
    /** A company, an association, a public body: the whole. */
    ORGANIZATION(UnitLevel.ORGANIZATION),
    /** A government agency or administration: the whole, under a name of its own. */
    AGENCY(UnitLevel.ORGANIZATION),
    /** A business with its own results inside a larger company. */
    BUSINESS_UNIT(UnitLevel.DIVISION),
    /** A company that belongs to another. */
    SUBSIDIARY(UnitLevel.DIVISION),
    /** All units in one part of the world or the country. */
    REGION(UnitLevel.DIVISION),
    /** A group of departments. */
    DIVISION(UnitLevel.DIVISION),
    /** A department. */
    DEPARTMENT(UnitLevel.DEPARTMENT),
    /** A team inside a department. */
    TEAM(UnitLevel.TEAM),
    /** A part of a team. */
    SUB_TEAM(UnitLevel.TEAM),
    /** A team that exists for one project. */
    PROJECT_TEAM(UnitLevel.TEAM),
    /** A public program with its own budget and staff. */
    PROGRAM(UnitLevel.DEPARTMENT),
    /** An office that serves one region. */
    REGIONAL_OFFICE(UnitLevel.DEPARTMENT),
    /** A crew, station or site in the field. */
    FIELD_OPERATION(UnitLevel.TEAM),
    /** One person who has objectives of their own. */
    INDIVIDUAL(UnitLevel.INDIVIDUAL);

    private final UnitLevel level;

    UnitKind(UnitLevel level) {
        this.level = level;
    }

    /** {@return how far up the tree units of this kind belong} */
    public UnitLevel level() {
        return level;
    }
}
