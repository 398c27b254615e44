package org.okr4j.scoring;

import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.value.Ratio;

/**
 * How much of the credit for an objective goes to a unit.
 *
 * @param ofUnit what goes to the unit: its own where it is the objective's, and those of all who own it too for this unit
 * @param whole what goes to all units, which is never 0
 */
record Credit(Ratio ofUnit, Ratio whole) {

    static Credit of(Objective objective, UnitId unit) {
        Ratio whole = objective.credit().toRatio();
        Ratio ofUnit = objective.unit().equals(unit) ? whole : Ratio.ZERO;
        for (CoOwner coOwner : objective.coOwners()) {
            Ratio credit = coOwner.credit().toRatio();
            whole = whole.plus(credit);
            ofUnit = coOwner.unit().equals(unit) ? ofUnit.plus(credit) : ofUnit;
        }
        return new Credit(ofUnit, whole);
    }

    /** {@return how much the objective counts in the number of the unit, from 0 to 1; in those of all units together 1} */
    Ratio share() {
        return ofUnit.dividedBy(whole);
    }
}
