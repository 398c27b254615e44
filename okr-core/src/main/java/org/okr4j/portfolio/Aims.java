package org.okr4j.portfolio;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PriorityId;
import org.okr4j.program.ResolvedProgram;

/** Which strategic priorities an objective serves: those that it names, or else those of the objectives that it serves. */
final class Aims {

    private final ResolvedProgram program;
    private final List<ImmutableSortedSet<PriorityId>> byOrdinal;

    Aims(Pursued pursued) {
        this.program = pursued.program();
        List<Objective> objectives = program.program().objectives();
        this.byOrdinal = new ArrayList<>();
        objectives.forEach(objective -> byOrdinal.add(ImmutableSortedSet.copyOf(objective.priorities())));
        ImmutableIntArray order = program.links().parentsFirst();
        for (int i = 0; i < order.length(); i++) {
            int ordinal = order.get(i);
            if (byOrdinal.get(ordinal).isEmpty()) {
                byOrdinal.set(ordinal, ofParents(ordinal, objectives, pursued));
            }
        }
    }

    private ImmutableSortedSet<PriorityId> ofParents(int ordinal, List<Objective> objectives, Pursued pursued) {
        ImmutableSortedSet.Builder<PriorityId> all = ImmutableSortedSet.naturalOrder();
        ImmutableIntArray parents = program.links().parentsOf(ordinal);
        for (int i = 0; i < parents.length(); i++) {
            if (pursued.is(objectives.get(parents.get(i)))) {
                all.addAll(byOrdinal.get(parents.get(i)));
            }
        }
        return all.build();
    }

    ImmutableSortedSet<PriorityId> of(ObjectiveId id) {
        return byOrdinal.get(program.ordinalOf(id));
    }
}
