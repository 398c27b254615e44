package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Sets;
import com.google.common.graph.AbstractNetwork;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.value.Id;

/** The dependencies within a resolved program as a graph of Guava's; it stores nothing of its own. */
final class DependencyGraph extends AbstractNetwork<Id, DependencyId> {

    private final DependencyEnds ends;

    DependencyGraph(OkrProgram program, DependencyTable table) {
        this.ends = new DependencyEnds(program, table);
    }

    @Override
    public Set<Id> nodes() {
        return new StreamedSet<>(ends::isNode, ends::nodes);
    }

    @Override
    public Set<DependencyId> edges() {
        return new StreamedSet<>(ends::isEdge, () -> ends.edges().map(Dependency::id));
    }

    @Override
    public Set<Id> successors(Id node) {
        return collect(ends.out(node), Dependency::consumer);
    }

    @Override
    public Set<Id> predecessors(Id node) {
        return collect(ends.in(node), DependencyEnds::provider);
    }

    @Override
    public Set<Id> adjacentNodes(Id node) {
        return Sets.union(predecessors(node), successors(node));
    }

    @Override
    public Set<DependencyId> outEdges(Id node) {
        return collect(ends.out(node), Dependency::id);
    }

    @Override
    public Set<DependencyId> inEdges(Id node) {
        return collect(ends.in(node), Dependency::id);
    }

    @Override
    public Set<DependencyId> incidentEdges(Id node) {
        return Sets.union(inEdges(node), outEdges(node));
    }

    private <T> Set<T> collect(IntStream places, Function<Dependency, T> end) {
        return places.mapToObj(ends::at).map(end).collect(toImmutableSet());
    }

    @Override
    public EndpointPair<Id> incidentNodes(DependencyId edge) {
        checkArgument(ends.isEdge(edge), "Dependency '%s': it must be one on something in the program", edge);
        Dependency dependency = ends.at(edge);
        return EndpointPair.ordered(DependencyEnds.provider(dependency), dependency.consumer());
    }

    @Override
    public boolean isDirected() {
        return true;
    }

    @Override
    public boolean allowsParallelEdges() {
        return true;
    }

    @Override
    public boolean allowsSelfLoops() {
        return false;
    }

    @Override
    public ElementOrder<Id> nodeOrder() {
        return ElementOrder.stable();
    }

    @Override
    public ElementOrder<DependencyId> edgeOrder() {
        return ElementOrder.stable();
    }
}
