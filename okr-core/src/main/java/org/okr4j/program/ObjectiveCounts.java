package org.okr4j.program;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Table;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;

/** How many objectives units have in cycles, counted once for who asks often. What was given up does not count as had. */
final class ObjectiveCounts {

    private final Table<UnitId, CycleId, Multiset<ObjectiveId>> had = HashBasedTable.create();

    ObjectiveCounts(OkrProgram program) {
        for (Objective objective : program.objectives()) {
            if (isHad(objective)) {
                Multiset<ObjectiveId> known = had.get(objective.unit(), objective.cycle());
                Multiset<ObjectiveId> ids = known == null ? HashMultiset.create() : known;
                ids.add(objective.id());
                had.put(objective.unit(), objective.cycle(), ids);
            }
        }
    }

    private static boolean isHad(Objective objective) {
        return !objective.stateAt(LocalDate.MAX).isGivenUp();
    }

    /** How many the unit of an objective has in its cycle beside it. */
    int othersThan(Objective objective) {
        Multiset<ObjectiveId> ids = Optional.ofNullable(had.get(objective.unit(), objective.cycle()))
                .orElse(ImmutableMultiset.of());
        return ids.size() - ids.count(objective.id());
    }

    /** As many, found by going through the program, which is quicker for one. */
    static int othersThan(Objective objective, OkrProgram program) {
        return Ints.saturatedCast(program.objectives().stream()
                .filter(other -> other.unit().equals(objective.unit())
                        && other.cycle().equals(objective.cycle())
                        && !other.id().equals(objective.id())
                        && isHad(other))
                .count());
    }
}
