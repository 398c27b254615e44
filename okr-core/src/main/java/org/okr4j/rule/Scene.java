package org.okr4j.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
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
        @Nullable UnitMemo memo,
        Texts texts,
        ImmutableList<Subject<OkrProgram>> programs,
        ImmutableList<Subject<OrgUnit>> units,
        ImmutableList<Subject<Objective>> objectives,
        ImmutableList<Subject<KeyResult>> keyResults) {

    static Scene of(KeyResult keyResult) {
        return new Scene(
                Scope.KEY_RESULT,
                LocalDate.MAX,
                null,
                null,
                null,
                new Texts(null, null),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(Subject.of(keyResult, null)));
    }

    static Scene of(Objective objective) {
        return new Scene(
                Scope.OBJECTIVE,
                LocalDate.MAX,
                null,
                null,
                null,
                new Texts(null, null),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(Subject.of(objective)),
                keyResultsOf(ImmutableList.of(objective)));
    }

    static Scene of(ResolvedProgram resolved, Scorecard scorecard) {
        OkrProgram program = resolved.program();
        return of(
                resolved,
                scorecard,
                ImmutableList.of(Subject.of(program)),
                program.organization().units(),
                program.objectives());
    }

    /** One objective, its key results and its unit, with the program around them. */
    static Scene of(ResolvedProgram resolved, Scorecard scorecard, Objective objective) {
        return of(
                resolved,
                scorecard,
                ImmutableList.of(),
                ImmutableList.of(resolved.unitOf(objective)),
                ImmutableList.of(objective));
    }

    private static Scene of(
            ResolvedProgram resolved,
            Scorecard scorecard,
            ImmutableList<Subject<OkrProgram>> programs,
            List<OrgUnit> units,
            List<Objective> objectives) {
        UnitMemo memo = new UnitMemo(resolved, scorecard.asOf());
        return new Scene(
                Scope.PROGRAM,
                scorecard.asOf(),
                resolved,
                scorecard,
                memo,
                new Texts(resolved, memo),
                programs,
                units.stream().map(Subject::of).collect(ImmutableList.toImmutableList()),
                objectives.stream().map(Subject::of).collect(ImmutableList.toImmutableList()),
                keyResultsOf(objectives));
    }

    private static ImmutableList<Subject<KeyResult>> keyResultsOf(Iterable<Objective> objectives) {
        ImmutableList.Builder<Subject<KeyResult>> subjects = ImmutableList.builder();
        for (Objective objective : objectives) {
            for (KeyResult keyResult : objective.keyResults()) {
                subjects.add(Subject.of(keyResult, objective));
            }
        }
        return subjects.build();
    }
}
