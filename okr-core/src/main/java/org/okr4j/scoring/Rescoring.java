package org.okr4j.scoring;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Id;

/**
 * Scores again what a change moves: the objective it is about, then upward along the links that count, each objective
 * once and after all that contributes to it. Where a score stays the same, nothing above it is looked at for its sake.
 */
final class Rescoring {

    private final Scorecard before;
    private final ResolvedProgram program;
    private final RenewedScores scores;
    private final Cascade cascade;
    private final Set<Integer> moved = new HashSet<>();

    Rescoring(Scorecard before, Change change) {
        this.before = before;
        this.program = before.program().apply(change);
        this.scores = new RenewedScores(before.asOf(), before.table());
        this.cascade = new Cascade(program, before.policy(), before.asOf(), scores);
        int start = objectiveOf(change.rescored().orElseThrow());
        moved.add(start);
        for (int ordinal : upward(start)) {
            if (moved.contains(ordinal) && isRenewed(ordinal)) {
                served(ordinal).forEach(moved::add);
            }
        }
    }

    Scorecard scorecard() {
        return new Scorecard(program, before.asOf(), before.policy(), scores.toTable());
    }

    /** {@return the ordinals of the objectives that were scored again, in that order} */
    List<Integer> visits() {
        return cascade.visits();
    }

    private boolean isRenewed(int ordinal) {
        boolean renewed = isRenewed(ordinal, before.asOf());
        for (LocalDate day : scores.earlierDays(ordinal)) {
            renewed |= isRenewed(ordinal, day);
        }
        return renewed;
    }

    private boolean isRenewed(int ordinal, LocalDate day) {
        ObjectiveScore old = scores.get(ordinal, day);
        return !cascade.score(ordinal, day).equals(old);
    }

    private int objectiveOf(Id id) {
        return id instanceof KeyResultId keyResult
                ? program.ordinalOf(program.objectiveOf(keyResult).id())
                : program.ordinalOf((ObjectiveId) id);
    }

    /** {@return the objectives in whose roll-up a link of this one may count} */
    private List<Integer> served(int ordinal) {
        List<Integer> served = new ArrayList<>();
        for (Contribution link : objective(ordinal).parents()) {
            int parent = objectiveOf(link.parent());
            boolean counts = link.parent() instanceof KeyResultId keyResult
                    ? program.keyResult(keyResult).measure().isEmpty()
                    : objective(parent).rollUp().usesChildren();
            if (link.contributes() && counts) {
                served.add(parent);
            }
        }
        return served;
    }

    private Objective objective(int ordinal) {
        return program.program().objectives().get(ordinal);
    }

    /** {@return an objective and all that it serves by links that count, each after those that serve it} */
    private List<Integer> upward(int start) {
        List<Integer> parentsFirst = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(start));
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, served(start))));
        while (!open.isEmpty()) {
            Step step = open.element();
            if (step.left.hasNext()) {
                int parent = step.left.next();
                if (seen.add(parent)) {
                    open.push(new Step(parent, served(parent)));
                }
            } else {
                parentsFirst.add(step.ordinal);
                open.remove();
            }
        }
        return Lists.reverse(parentsFirst);
    }

    private record Step(int ordinal, Iterator<Integer> left) {

        Step(int ordinal, List<Integer> served) {
            this(ordinal, served.iterator());
        }
    }
}
