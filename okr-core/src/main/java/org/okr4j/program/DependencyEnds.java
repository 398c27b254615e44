package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;

/** What dependencies within a program run between: edges from providers to consumers. Those on outsiders are none. */
record DependencyEnds(OkrProgram program, DependencyTable table) {

    Dependency at(int place) {
        return program.dependencies().get(place);
    }

    Dependency at(DependencyId edge) {
        return at(program.index().get(IdKind.DEPENDENCY, edge));
    }

    static Id provider(Dependency edge) {
        return edge.provider().orElseThrow();
    }

    boolean isEdge(@Nullable Object object) {
        return object instanceof DependencyId id
                && program.index().contains(id)
                && at(id).provider().isPresent();
    }

    Stream<Dependency> edges() {
        return program.dependencies().stream()
                .filter(dependency -> dependency.provider().isPresent());
    }

    boolean isNode(@Nullable Object object) {
        return object instanceof Id id && isKnown(id) && firsts(id).findAny().isPresent();
    }

    private boolean isKnown(Id id) {
        return (id instanceof KeyResultId || id instanceof ObjectiveId)
                && program.index().contains(id);
    }

    /** All ends, each when it comes first, a provider before its consumer. */
    Stream<Id> nodes() {
        List<Dependency> all = program.dependencies();
        return IntStream.range(0, all.size())
                .filter(place -> at(place).provider().isPresent())
                .boxed()
                .flatMap(place -> Stream.of(provider(at(place)), at(place).consumer())
                        .filter(end -> firsts(end).min().getAsInt() == place));
    }

    /** The first edge from a node and the first to it, as far as there are such. */
    private IntStream firsts(Id node) {
        return IntStream.concat(outgoing(node).limit(1), incoming(node).limit(1));
    }

    /** The edges from a node, by the places of the dependencies. */
    IntStream out(Id node) {
        return outgoing(checked(node));
    }

    /** The edges to a node, by the places of the dependencies. */
    IntStream in(Id node) {
        return incoming(checked(node));
    }

    private Id checked(Id node) {
        checkArgument(isNode(node), "%s '%s': it must take part in a dependency within the program", node.kind(), node);
        return node;
    }

    private IntStream outgoing(Id node) {
        return table.on(node, program.index()).stream();
    }

    private IntStream incoming(Id node) {
        ImmutableIntArray places = node instanceof KeyResultId
                ? table.ofConsumer().of(program.index().get(IdKind.KEY_RESULT, node))
                : ImmutableIntArray.of();
        return places.stream().filter(place -> at(place).provider().isPresent());
    }
}
