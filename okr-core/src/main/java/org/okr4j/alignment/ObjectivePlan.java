package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.objective.Objective;
import org.okr4j.text.Message;

/** What becomes of an objective, before its draft is written. */
record ObjectivePlan(
        Objective objective,
        CarryDecision decision,
        Message reason,
        boolean isDecided,
        ImmutableList<KeyResultPlan> keyResults) {

    boolean goesOn() {
        return decision != CarryDecision.DROP;
    }
}
