package org.okr4j.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;

/** How the units of an organization hang together; a unit is its place in the list. */
final class UnitTree {

    private final int[] parents;
    private final Adjacency children;
    private final int root;
    private final ImmutableMap<Integer, ImmutableIntArray> circles;

    private UnitTree(int[] parents, Adjacency children, int root, ImmutableMap<Integer, ImmutableIntArray> circles) {
        this.parents = parents;
        this.children = children;
        this.root = root;
        this.circles = circles;
    }

    static UnitTree of(List<OrgUnit> units, Index index) {
        int[] parents = new int[units.size()];
        int root = Index.NONE;
        for (int unit = units.size() - 1; unit >= 0; unit--) {
            Optional<UnitId> parent = units.get(unit).parent();
            parents[unit] = parent.map(id -> index.find(IdKind.UNIT, id)).orElse(Index.NONE);
            root = parent.isEmpty() ? unit : root;
        }
        Adjacency children = Adjacency.grouped(parents.length, parents);
        return new UnitTree(
                parents, children, root, Knots.of(children.reversed()).circles());
    }

    /** The first unit without a parent, or {@link Index#NONE}. */
    int root() {
        return root;
    }

    /** The parent of a unit, or {@link Index#NONE} for the root. */
    int parent(int unit) {
        return parents[unit];
    }

    ImmutableIntArray children(int unit) {
        return children.of(unit);
    }

    boolean isBelow(int unit, int other) {
        int above = parents[unit];
        while (above != Index.NONE && above != other) {
            above = parents[above];
        }
        return above != Index.NONE;
    }

    /** Units that are above themselves, by the first of each circle. A unit that is its own parent is not among them. */
    ImmutableMap<Integer, ImmutableIntArray> circles() {
        return circles;
    }
}
