package org.okr4j.rule;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.stream.Stream;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ResolvedProgram;

/** What there is to look at in a run, by kind, each in the order of the document. */
record Subjects(
        Iterable<Subject<OkrProgram>> programs,
        Iterable<Subject<OrgUnit>> units,
        Iterable<Subject<Objective>> objectives,
        Iterable<Subject<KeyResult>> keyResults,
        Iterable<Subject<Dependency>> dependencies,
        Iterable<Subject<Kpi>> kpis) {

    static Subjects of(KeyResult keyResult) {
        return ofDraft(ImmutableList.of(), ImmutableList.of(Subject.of(keyResult, null)));
    }

    static Subjects of(Objective objective) {
        return ofDraft(ImmutableList.of(Subject.of(objective)), keyResultsOf(ImmutableList.of(objective)));
    }

    /** All of a program, each made when it is come to: after a change hardly any is looked at again. */
    static Subjects of(ResolvedProgram resolved) {
        OkrProgram program = resolved.program();
        FluentIterable<Objective> objectives = FluentIterable.from(program.objectives());
        return new Subjects(
                ImmutableList.of(Subject.of(program)),
                Iterables.transform(program.organization().units(), Subject::of),
                objectives.transform(Subject::of),
                objectives.transformAndConcat(objective ->
                        Iterables.transform(objective.keyResults(), keyResult -> Subject.of(keyResult, objective))),
                Iterables.transform(
                        program.dependencies(),
                        dependency -> Subject.of(dependency, resolved.objectiveOf(dependency.consumer()))),
                Iterables.transform(
                        program.kpis(), kpi -> Subject.of(kpi, resolved.root().id())));
    }

    /** An objective, its key results, what these depend on, and its unit. */
    static Subjects of(ResolvedProgram program, Objective objective) {
        return new Subjects(
                ImmutableList.of(),
                ImmutableList.of(Subject.of(program.unitOf(objective))),
                ImmutableList.of(Subject.of(objective)),
                keyResultsOf(ImmutableList.of(objective)),
                dependenciesOf(objective, program).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }

    /** A unit, its own objectives with what lies in them, and its KPIs. */
    static Subjects of(ResolvedProgram program, OrgUnit unit) {
        ImmutableList<Objective> objectives = program.objectivesOf(unit.id());
        return new Subjects(
                ImmutableList.of(),
                ImmutableList.of(Subject.of(unit)),
                objectives.stream().map(Subject::of).collect(ImmutableList.toImmutableList()),
                keyResultsOf(objectives),
                objectives.stream()
                        .flatMap(objective -> dependenciesOf(objective, program))
                        .collect(ImmutableList.toImmutableList()),
                program.program().kpis().stream()
                        .map(kpi -> Subject.of(kpi, program.root().id()))
                        .filter(kpi -> unit.id().equals(kpi.unit()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Subjects ofDraft(
            ImmutableList<Subject<Objective>> objectives, ImmutableList<Subject<KeyResult>> keyResults) {
        return new Subjects(
                ImmutableList.of(), ImmutableList.of(), objectives, keyResults, ImmutableList.of(), ImmutableList.of());
    }

    private static Stream<Subject<Dependency>> dependenciesOf(Objective objective, ResolvedProgram program) {
        return objective.keyResults().stream()
                .flatMap(keyResult -> program.dependenciesOf(keyResult.id()).stream())
                .map(dependency -> Subject.of(dependency, objective));
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
