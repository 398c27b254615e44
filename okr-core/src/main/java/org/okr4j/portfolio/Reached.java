package org.okr4j.portfolio;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;

/** Which objectives are served, near or far, by objectives that work is done for. */
final class Reached {

    private final ResolvedProgram program;
    private final BitSet reached = new BitSet();

    private Reached(ResolvedProgram program) {
        this.program = program;
    }

    /** Goes up from the objectives by the links of those that are pursued. */
    static Reached from(Collection<ObjectiveId> served, Pursued pursued) {
        Reached reached = new Reached(pursued.program());
        List<Objective> objectives = pursued.program().program().objectives();
        Deque<Integer> open = new ArrayDeque<>();
        served.forEach(id -> open.add(pursued.program().ordinalOf(id)));
        while (!open.isEmpty()) {
            int next = open.remove();
            if (pursued.is(objectives.get(next))) {
                ImmutableIntArray parents = pursued.program().links().parentsOf(next);
                for (int i = 0; i < parents.length(); i++) {
                    if (!reached.reached.get(parents.get(i))) {
                        reached.reached.set(parents.get(i));
                        open.add(parents.get(i));
                    }
                }
            }
        }
        return reached;
    }

    boolean contains(ObjectiveId id) {
        return reached.get(program.ordinalOf(id));
    }
}
