package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okr4j.adoption.RolloutFigures;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;

/**
 * What rules are run on: a program, one objective or one key result, and the subjects in it. Made for one run and not
 * thread-safe.
 */
record Scene(
        Scope scope,
        LocalDate asOf,
        @Nullable ResolvedProgram program,
        @Nullable Scorecard scorecard,
        @Nullable RolloutFigures figures,
        @Nullable UnitMemo memo,
        @Nullable Derivations derivations,
        Texts texts,
        Subjects subjects) {

    private static final ImmutableSet<CycleState> OPEN = Sets.immutableEnumSet(CycleState.DRAFT, CycleState.ACTIVE);

    static Scene of(KeyResult keyResult) {
        return ofDraft(Scope.KEY_RESULT, Subjects.of(keyResult));
    }

    static Scene of(Objective objective) {
        return ofDraft(Scope.OBJECTIVE, Subjects.of(objective));
    }

    static Scene of(ResolvedProgram program, Scorecard scorecard) {
        return of(program, scorecard, Subjects.of(program));
    }

    /** One objective, its key results, what these depend on and its unit, with the program around them. */
    static Scene of(ResolvedProgram program, Scorecard scorecard, Objective objective) {
        return of(program, scorecard, Subjects.of(program, objective));
    }

    /** One unit with what is its own, with the program around it. */
    static Scene of(ResolvedProgram program, Scorecard scorecard, OrgUnit unit) {
        return of(program, scorecard, Subjects.of(program, unit));
    }

    private static Scene of(ResolvedProgram program, Scorecard scorecard, Subjects subjects) {
        UnitMemo memo = new UnitMemo(program, scorecard.asOf());
        return new Scene(
                Scope.PROGRAM,
                scorecard.asOf(),
                program,
                scorecard,
                RolloutFigures.of(scorecard),
                memo,
                new Derivations(program, scorecard.asOf()),
                new Texts(program, memo),
                subjects);
    }

    /** Whether the cycle that a subject belongs to lets changes be made; one that is not locked yet does. */
    boolean permits(ImmutableList<Change> changes, Subject<?> subject) {
        Objective objective = subject.objective();
        if (changes.isEmpty()
                || program == null
                || objective == null
                || OPEN.contains(program.program().stateOf(objective.cycle()))) {
            return true;
        }
        try {
            program.program().apply(changes);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static Scene ofDraft(Scope scope, Subjects subjects) {
        return new Scene(scope, LocalDate.MAX, null, null, null, null, null, new Texts(null, null), subjects);
    }
}
