package org.okr4j.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;

/**
 * How the objectives of a program serve each other, by their ordinals: an objective's ordinal is its place in {@link
 * OkrProgram#objectives()}. A link to a key result is one to the objective that has it; several links from one objective
 * to another are one.
 *
 * <p>For what goes through all links of a large program: it looks nothing up and shares one array. This class is
 * immutable and thread-safe.
 */
public final class LinkGraph {

    private final Adjacency parents;
    private final Adjacency children;
    private final LinkTable links;
    private final Knots.Result knots;

    private LinkGraph(Adjacency parents, LinkTable links, Knots.Result knots) {
        this.parents = parents;
        this.children = parents.reversed();
        this.links = links;
        this.knots = knots;
    }

    static LinkGraph of(List<Objective> objectives, Index index) {
        Adjacency.Builder builder = new Adjacency.Builder(objectives.size());
        int ordinal = 0;
        for (Objective objective : objectives) {
            for (Contribution link : objective.parents()) {
                int parent = index.objectiveOf(link.parent());
                if (parent != Index.NONE && parent != ordinal) {
                    builder.add(parent);
                }
            }
            builder.endNode();
            ordinal++;
        }
        Adjacency parents = builder.build();
        return new LinkGraph(parents, LinkTable.of(objectives, index), Knots.of(parents));
    }

    /**
     * Returns the objectives that an objective serves.
     *
     * @param objective the ordinal of the objective
     * @return the ordinals of its parents, without repetition, in the order of its links
     * @throws IndexOutOfBoundsException if there is no such ordinal
     */
    public ImmutableIntArray parentsOf(int objective) {
        return parents.of(objective);
    }

    /**
     * Returns the objectives that serve an objective.
     *
     * @param objective the ordinal of the objective
     * @return the ordinals of its children, rising
     * @throws IndexOutOfBoundsException if there is no such ordinal
     */
    public ImmutableIntArray childrenOf(int objective) {
        return children.of(objective);
    }

    /** {@return the ordinals of all objectives, each after all those that it serves; read backward, children come first} */
    public ImmutableIntArray parentsFirst() {
        return knots.targetsFirst();
    }

    /** The links behind the edges to an objective. */
    List<ChildLink> linksTo(int objective, List<Objective> objectives) {
        return links.linksTo(objective, objectives);
    }

    /** Objectives that serve themselves by way of others, by the first of each circle. */
    ImmutableMap<Integer, ImmutableIntArray> circles() {
        return knots.circles();
    }
}
