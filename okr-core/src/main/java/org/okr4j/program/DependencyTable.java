package org.okr4j.program;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.function.ToIntFunction;
import org.okr4j.objective.Dependency;

/** Which dependencies a thing has and which others have on it, all by their places. */
record DependencyTable(Adjacency ofConsumer, Adjacency onKeyResult, Adjacency onObjective) {

    static DependencyTable of(List<Dependency> dependencies, Index index) {
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
                        dependency -> provider(IdKind.OBJECTIVE, dependency, index)));
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

    ImmutableIntArray on(IdKind kind, int place) {
        return (kind == IdKind.OBJECTIVE ? onObjective : onKeyResult).of(place);
    }
}
