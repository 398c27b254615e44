package org.okr4j.examples.dashboard;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;

/**
 * The cascade as a tree: each objective once, below the first of its parents. Objectives without a parent are at the
 * top, in the order of the program.
 *
 * <p>A tree has at most {@value #LEVELS} levels, which is more than anybody can follow; browsers give up on a few hundred, and so
 * does whoever walks through it level by level. What would stand deeper begins a tree of its own after that one, and names what it
 * contributes to.
 */
final class AlignmentTree {

    static final int LEVELS = 12;

    private final Scorecard scorecard;
    private final ResolvedProgram program;
    private final Set<ObjectiveId> placed = new HashSet<>();
    private final Deque<Top> next = new ArrayDeque<>();

    private AlignmentTree(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.program = scorecard.program();
    }

    static ImmutableList<Branch> of(Scorecard scorecard) {
        return new AlignmentTree(scorecard).tops();
    }

    private ImmutableList<Branch> tops() {
        ImmutableList.Builder<Branch> tops = ImmutableList.builder();
        for (Objective objective : program.program().objectives()) {
            if (program.parentsOf(objective.id()).isEmpty()) {
                next.add(new Top(objective, 0));
            }
            while (!next.isEmpty()) {
                Top top = next.remove();
                tops.add(branch(top.objective(), null, top.depth(), top.depth() + LEVELS));
            }
        }
        return tops.build();
    }

    private Branch branch(Objective objective, @Nullable Objective above, int depth, int end) {
        placed.add(objective.id());
        ImmutableList.Builder<Branch> children = ImmutableList.builder();
        for (Objective child : program.childrenOf(objective.id())) {
            if (placed.add(child.id())) {
                if (depth + 1 < end) {
                    children.add(branch(child, objective, depth + 1, end));
                } else {
                    next.add(new Top(child, depth + 1));
                }
            }
        }
        return new Branch(
                objective,
                scorecard.of(objective.id()),
                children.build(),
                program.parentsOf(objective.id()).stream()
                        .filter(parent -> !parent.equals(above))
                        .collect(ImmutableList.toImmutableList()),
                depth);
    }

    /** With what a tree begins, and how deep in the cascade that is. */
    private record Top(Objective objective, int depth) {}
}
