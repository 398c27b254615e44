package org.okr4j.report;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;

/** The objectives that a unit and those below it have or co-own. */
record OfUnit(UnitId unit) implements Scope {

    @Override
    public String subject(ResolvedProgram program) {
        return program.unit(unit).name();
    }

    @Override
    public BitSet objectives(Sight sight) {
        ResolvedProgram program = sight.program();
        BitSet objectives = new BitSet();
        Deque<UnitId> next = new ArrayDeque<>(List.of(unit));
        while (!next.isEmpty()) {
            UnitId each = next.pop();
            add(objectives, program.objectivesOf(each), program);
            add(objectives, program.sharedObjectivesOf(each), program);
            program.childrenOf(each).stream().map(OrgUnit::id).forEach(next::push);
        }
        return objectives;
    }

    private static void add(BitSet objectives, List<Objective> more, ResolvedProgram program) {
        more.forEach(objective -> objectives.set(program.ordinalOf(objective.id())));
    }

    @Override
    public boolean hasNeighbors() {
        return true;
    }

    @Override
    public String toString() {
        return "unit " + unit;
    }
}
