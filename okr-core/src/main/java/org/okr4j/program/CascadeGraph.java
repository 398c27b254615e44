package org.okr4j.program;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Sets;
import com.google.common.graph.AbstractGraph;
import com.google.common.graph.ElementOrder;
import com.google.common.primitives.ImmutableIntArray;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;

/** The links of a resolved program as a graph of Guava's; it stores nothing of its own. */
final class CascadeGraph extends AbstractGraph<ObjectiveId> {

    private final OkrProgram program;
    private final LinkGraph links;

    CascadeGraph(OkrProgram program, LinkGraph links) {
        this.program = program;
        this.links = links;
    }

    @Override
    public Set<ObjectiveId> nodes() {
        return new Nodes(program);
    }

    @Override
    public Set<ObjectiveId> successors(ObjectiveId parent) {
        return ids(links.childrenOf(ordinal(parent)));
    }

    @Override
    public Set<ObjectiveId> predecessors(ObjectiveId child) {
        return ids(links.parentsOf(ordinal(child)));
    }

    @Override
    public Set<ObjectiveId> adjacentNodes(ObjectiveId objective) {
        return Sets.union(predecessors(objective), successors(objective));
    }

    @Override
    public boolean isDirected() {
        return true;
    }

    @Override
    public boolean allowsSelfLoops() {
        return false;
    }

    @Override
    public ElementOrder<ObjectiveId> nodeOrder() {
        return ElementOrder.stable();
    }

    private int ordinal(ObjectiveId id) {
        return program.index().get(IdKind.OBJECTIVE, id);
    }

    private Set<ObjectiveId> ids(ImmutableIntArray ordinals) {
        ImmutableSet.Builder<ObjectiveId> ids = ImmutableSet.builderWithExpectedSize(ordinals.length());
        ordinals.forEach(ordinal -> ids.add(program.objectives().get(ordinal).id()));
        return ids.build();
    }

    private static final class Nodes extends AbstractSet<ObjectiveId> {

        private final OkrProgram program;

        Nodes(OkrProgram program) {
            this.program = program;
        }

        @Override
        public boolean contains(@Nullable Object object) {
            return object instanceof ObjectiveId id && program.index().contains(id);
        }

        @Override
        public Iterator<ObjectiveId> iterator() {
            return Iterators.unmodifiableIterator(
                    Iterators.transform(program.objectives().iterator(), Objective::id));
        }

        @Override
        public int size() {
            return program.objectives().size();
        }
    }
}
