package org.okr4j.scoring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;

/** Which objectives of other units each unit owns too, found by going through all objectives once. */
final class SharedObjectives {

    private final ImmutableSetMultimap<UnitId, Integer> ordinals;

    private SharedObjectives(ImmutableSetMultimap<UnitId, Integer> ordinals) {
        this.ordinals = ordinals;
    }

    static SharedObjectives of(OkrProgram program) {
        ImmutableSetMultimap.Builder<UnitId, Integer> ordinals = ImmutableSetMultimap.builder();
        List<Objective> objectives = program.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            for (CoOwner coOwner : objectives.get(i).coOwners()) {
                if (!coOwner.unit().equals(objectives.get(i).unit())) {
                    ordinals.put(coOwner.unit(), i);
                }
            }
        }
        return new SharedObjectives(ordinals.build());
    }

    /** {@return the places of the objectives of other units that a unit owns too, in the order of the program} */
    ImmutableSet<Integer> ofUnit(UnitId unit) {
        return ordinals.get(unit);
    }
}
