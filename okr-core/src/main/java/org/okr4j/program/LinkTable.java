package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;

/** All links by the objective they lead to, each with the place where it stands: a child, and a number in its list. */
final class LinkTable {

    private final Adjacency linksOfParent;
    private final ImmutableIntArray children;
    private final ImmutableIntArray positions;

    private LinkTable(Adjacency linksOfParent, ImmutableIntArray children, ImmutableIntArray positions) {
        this.linksOfParent = linksOfParent;
        this.children = children;
        this.positions = positions;
    }

    static LinkTable of(List<Objective> objectives, Index index) {
        ImmutableIntArray.Builder parents = ImmutableIntArray.builder();
        ImmutableIntArray.Builder children = ImmutableIntArray.builder();
        ImmutableIntArray.Builder positions = ImmutableIntArray.builder();
        int child = 0;
        for (Objective objective : objectives) {
            int position = 0;
            for (Contribution link : objective.parents()) {
                parents.add(index.objectiveOf(link.parent()));
                children.add(child);
                positions.add(position++);
            }
            child++;
        }
        return new LinkTable(
                Adjacency.grouped(objectives.size(), parents.build().toArray()),
                children.build().trimmed(),
                positions.build().trimmed());
    }

    /** The links to an objective or one of its key results, by child and then as the child lists them. */
    List<ChildLink> linksTo(int parent, List<Objective> objectives) {
        int first = linksOfParent.first(parent);
        int last = linksOfParent.last(parent);
        ImmutableList.Builder<ChildLink> links = ImmutableList.builderWithExpectedSize(last - first);
        for (int i = first; i < last; i++) {
            int link = linksOfParent.target(i);
            int child = children.get(link);
            links.add(new ChildLink(child, objectives.get(child).parents().get(positions.get(link))));
        }
        return links.build();
    }
}
