package org.okr4j.rule.catalog;

import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitLevel;

/** Where a unit stands in the organization. */
final class Tree {

    private Tree() {}

    /** Whether limits of the organization hold for a unit, and not those of departments and teams. */
    static boolean isOrganization(OrgUnit unit) {
        return unit.parent().isEmpty() || unit.kind().level() == UnitLevel.ORGANIZATION;
    }

    static boolean isBelowOrganization(OrgUnit unit) {
        return !isOrganization(unit);
    }
}
