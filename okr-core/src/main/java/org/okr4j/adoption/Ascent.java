package org.okr4j.adoption;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.function.Predicate;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/**
 * Which objectives lead up to some units, straight or by way of others. Each step leads, by a link of either kind, to an
 * objective that is published on the day in a cycle that contains it, or to a key result of one that was not given up: on
 * anything else nobody may rely. It looks at each link once.
 */
final class Ascent {

    private final Day day;
    private final ResolvedProgram program;
    private final BitSet arrived;

    private Ascent(Day day, BitSet arrived) {
        this.day = day;
        this.program = day.program();
        this.arrived = arrived;
    }

    /** Looks at which objectives are of such units, or lead up to one that is. */
    static Ascent to(Predicate<OrgUnit> units, Day day) {
        Ascent ascent = new Ascent(day, new BitSet(day.objectives().size()));
        ImmutableIntArray parentsFirst = day.program().links().parentsFirst();
        for (int i = 0; i < parentsFirst.length(); i++) {
            ascent.look(parentsFirst.get(i), units);
        }
        return ascent;
    }

    private void look(int ordinal, Predicate<OrgUnit> units) {
        Objective objective = day.objectives().get(ordinal);
        if (day.isPublished(objective) && (units.test(program.unitOf(objective)) || leadsUp(objective))) {
            arrived.set(ordinal);
        }
    }

    /** Whether one of the links of an objective leads on, however far up that is. */
    boolean leadsUp(Objective objective) {
        return objective.parents().stream().map(Contribution::parent).anyMatch(this::leadsOn);
    }

    private boolean leadsOn(Id parent) {
        if (parent instanceof KeyResultId id) {
            KeyResult keyResult = program.keyResult(id);
            return day.isKept(keyResult)
                    && arrived.get(program.ordinalOf(program.objectiveOf(id).id()));
        }
        return arrived.get(program.ordinalOf((ObjectiveId) parent));
    }
}
