package org.okr4j.examples.dashboard;

import com.google.common.collect.ImmutableList;
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
 */
final class AlignmentTree {

    private final Scorecard scorecard;
    private final ResolvedProgram program;
    private final Set<ObjectiveId> placed = new HashSet<>();

    private AlignmentTree(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.program = scorecard.program();
    }

    static ImmutableList<Branch> of(Scorecard scorecard) {
        return new AlignmentTree(scorecard).tops();
    }

    private ImmutableList<Branch> tops() {
        return program.program().objectives().stream()
                .filter(objective -> program.parentsOf(objective.id()).isEmpty())
                .map(objective -> branch(objective, null, 0))
                .collect(ImmutableList.toImmutableList());
    }

    private Branch branch(Objective objective, @Nullable Objective above, int depth) {
        placed.add(objective.id());
        ImmutableList.Builder<Branch> children = ImmutableList.builder();
        for (Objective child : program.childrenOf(objective.id())) {
            if (placed.add(child.id())) {
                children.add(branch(child, objective, depth + 1));
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
}
