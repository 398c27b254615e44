package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.organization.UnitId;

/**
 * What one unit puts on the table of an alignment conversation. This record is immutable and thread-safe.
 *
 * @param unit the unit
 * @param objectives its objectives of the cycle that were not given up, drafts and published ones alike, in the order of the
 *     program; possibly none
 */
public record UnitDrafts(UnitId unit, ImmutableList<Draft> objectives) {

    /**
     * Checks that both parts are given.
     *
     * @param unit the unit
     * @param objectives its objectives
     */
    public UnitDrafts {
        requireNonNull(unit, "unit");
        requireNonNull(objectives, "objectives");
    }

    /**
     * An objective on the table. This record is immutable and thread-safe.
     *
     * @param objective the objective
     * @param state its state on the day of the question
     * @param keyResults those of its key results that were not given up
     */
    public record Draft(Objective objective, LifecycleState state, ImmutableList<KeyResult> keyResults) {

        /**
         * Checks that all parts are given.
         *
         * @param objective the objective
         * @param state its state on the day of the question
         * @param keyResults those of its key results that were not given up
         */
        public Draft {
            requireNonNull(objective, "objective");
            requireNonNull(state, "state");
            requireNonNull(keyResults, "keyResults");
        }
    }
}
