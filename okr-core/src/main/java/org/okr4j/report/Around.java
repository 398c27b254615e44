package org.okr4j.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;

/** The objectives that can be reached from one in a number of steps; what is not shown leads no further. */
record Around(ObjectiveId objective, int steps) implements Scope {

    @Override
    public String subject(ResolvedProgram program) {
        return program.objective(objective).title();
    }

    @Override
    public BitSet objectives(Sight sight) {
        BitSet reached = new BitSet();
        int center = sight.program().ordinalOf(objective);
        reached.set(center);
        List<Integer> outermost = List.of(center);
        for (int step = 0; step < steps && !outermost.isEmpty(); step++) {
            List<Integer> next = new ArrayList<>();
            for (int ordinal : outermost) {
                sight.neighbors(ordinal)
                        .filter(neighbor -> !reached.get(neighbor))
                        .forEach(neighbor -> {
                            reached.set(neighbor);
                            if (sight.shows(neighbor)) {
                                next.add(neighbor);
                            }
                        });
            }
            outermost = next;
        }
        return reached;
    }

    @Override
    public boolean isCenteredOn(ObjectiveId other) {
        return objective.equals(other);
    }

    @Override
    public String toString() {
        return "what is around " + objective + " in " + steps + (steps == 1 ? " step" : " steps");
    }
}
