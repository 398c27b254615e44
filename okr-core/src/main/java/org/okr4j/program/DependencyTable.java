package org.okr4j.program;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.function.ToIntFunction;
import org.okr4j.objective.Dependency;
import org.okr4j.value.Id;

/** Which dependencies a key result has, which others have on a thing, and on which side a unit is, all by their places. */
record DependencyTable(Adjacency ofConsumer, Adjacency onKeyResult, Adjacency onObjective, Adjacency ofUnit) {

    static DependencyTable of(OkrProgram program) {
        List<Dependency> dependencies = program.dependencies();
        Index index = program.index();
        return new DependencyTable(
                grouped(
                        IdKind.KEY_RESULT,
                        dependencies,
                        index,
                        dependency -> index.find(IdKind.KEY_RESULT, dependency.consumer())),
                grouped(
                        IdKind.KEY_RESULT,
                        dependencies,
                        index,
                        dependency -> provider(IdKind.KEY_RESULT, dependency, index)),
                grouped(
                        IdKind.OBJECTIVE,
                        dependencies,
                        index,
                        dependency -> provider(IdKind.OBJECTIVE, dependency, index)),
                byUnit(program));
    }

    private static Adjacency grouped(
            IdKind kind, List<Dependency> dependencies, Index index, ToIntFunction<Dependency> placeOf) {
        int[] places = dependencies.stream().mapToInt(placeOf).toArray();
        return Adjacency.grouped(index.count(kind), places);
    }

    private static int provider(IdKind kind, Dependency dependency, Index index) {
        return dependency
                .provider()
                .filter(id -> IdKind.of(id) == kind)
                .map(id -> index.find(kind, id))
                .orElse(Index.NONE);
    }

    private static Adjacency byUnit(OkrProgram program) {
        Grouping units = new Grouping(program.index().count(IdKind.UNIT));
        int place = 0;
        for (Dependency dependency : program.dependencies()) {
            int member = place++;
            units.add(unitOf(dependency.consumer(), program), member);
            dependency.provider().ifPresent(provider -> units.add(unitOf(provider, program), member));
        }
        return units.build();
    }

    private static int unitOf(Id id, OkrProgram program) {
        int objective = program.index().objectiveOf(id);
        return objective == Index.NONE
                ? Index.NONE
                : program.index()
                        .find(IdKind.UNIT, program.objectives().get(objective).unit());
    }

    /** The dependencies on a key result or an objective itself. */
    ImmutableIntArray on(Id provider, Index index) {
        IdKind kind = IdKind.of(provider);
        return (kind == IdKind.OBJECTIVE ? onObjective : onKeyResult).of(index.get(kind, provider));
    }
}
