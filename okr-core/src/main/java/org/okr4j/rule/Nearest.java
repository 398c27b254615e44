package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.objective.Objective;
import org.okr4j.organization.PriorityId;

/** The objectives that those of one unit and cycle can be linked to. Not thread-safe. */
final class Nearest {

    static final Nearest NONE = new Nearest(ImmutableList.of());

    private final ImmutableList<Objective> objectives;
    private final Map<List<PriorityId>, ImmutableList<Objective>> byPriorities = new HashMap<>();

    Nearest(ImmutableList<Objective> objectives) {
        this.objectives = objectives;
    }

    ImmutableList<Objective> objectives() {
        return objectives;
    }

    /** Those that serve one of some priorities, or all where none does. */
    ImmutableList<Objective> serving(ImmutableList<PriorityId> priorities) {
        if (priorities.isEmpty() || objectives.isEmpty()) {
            return objectives;
        }
        return byPriorities.computeIfAbsent(priorities, wanted -> serving(wanted, objectives));
    }

    static ImmutableList<Objective> serving(List<PriorityId> priorities, ImmutableList<Objective> objectives) {
        ImmutableList<Objective> near = objectives.stream()
                .filter(objective -> !Collections.disjoint(objective.priorities(), priorities))
                .collect(ImmutableList.toImmutableList());
        return near.isEmpty() ? objectives : near;
    }
}
