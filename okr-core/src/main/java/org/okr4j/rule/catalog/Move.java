package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.LifecycleStep;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;

/** A transition together with the state it led from, its row of the table, and where it stands. */
record Move(LifecycleStep step, Transition transition, String property) {

    static ImmutableList<Move> of(Objective objective, LocalDate asOf) {
        return of(LifecycleState.DRAFT, objective.transitions(), asOf);
    }

    static ImmutableList<Move> of(KeyResult keyResult, LocalDate asOf) {
        return of(LifecycleState.PUBLISHED, keyResult.transitions(), asOf);
    }

    private static ImmutableList<Move> of(LifecycleState first, List<Transition> transitions, LocalDate asOf) {
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        LifecycleState from = first;
        for (int i = 0; i < transitions.size() && !transitions.get(i).date().isAfter(asOf); i++) {
            Transition transition = transitions.get(i);
            LifecycleStep step = LifecycleStep.find(from, transition.to()).orElseThrow(); // no other was let in
            moves.add(new Move(step, transition, "transitions[" + i + "]"));
            from = transition.to();
        }
        return moves.build();
    }

    LifecycleState to() {
        return transition.to();
    }

    LocalDate date() {
        return transition.date();
    }

    /** Whether nobody has said why, though the table asks for it. */
    boolean lacksReason() {
        return step.needsReason()
                && transition.reason().filter(text -> !text.isBlank()).isEmpty();
    }
}
