package org.okr4j.scoring;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.OwnerChanged;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.program.ThingRevised;
import org.okr4j.value.Id;

/**
 * Scores again what a change moves: the objective it is about, then upward along the links that count, each objective
 * once and after all that contributes to it. Where a score stays the same, nothing above it is looked at for its sake. All
 * scores are kept where a change touches none, and made anew where it may touch any.
 */
final class Rescoring {

    private final Scorecard before;
    private final ResolvedProgram program;
    private final RenewedScores scores;
    private final Cascade cascade;
    private final Set<Integer> moved = new HashSet<>();
    private final Scorecard after;

    Rescoring(Scorecard before, Change change) {
        this.before = before;
        this.program = before.program().apply(change);
        this.scores = new RenewedScores(before.asOf(), before.table());
        this.cascade = new Cascade(program, before.policy(), before.asOf(), scores);
        if (change.rescored().isPresent()) {
            rescore(
                    change,
                    program.ordinalOf(
                            objectiveOf(program, change.rescored().get()).id()));
        }
        this.after = change.rescored().isPresent() || touchesNoScore(change)
                ? new Scorecard(program, before.asOf(), before.policy(), scores.toTable())
                : Scorer.of(before.policy()).score(program, before.asOf());
    }

    Scorecard scorecard() {
        return after;
    }

    /** {@return the ordinals of the objectives that were scored again, in that order; none where all scores were made anew} */
    List<Integer> visits() {
        return cascade.visits();
    }

    private void rescore(Change change, int start) {
        moved.add(start);
        if (change instanceof ThingRevised revised && revised.thing() instanceof Objective) {
            moved.addAll(served(before.program(), start));
            moved.addAll(served(program, start));
        }
        for (int ordinal : upward(ImmutableList.copyOf(moved))) {
            if (moved.contains(ordinal) && isRenewed(ordinal)) {
                moved.addAll(served(program, ordinal));
            }
        }
    }

    /** Whether all that is scored is as before: the objectives but for who owns them, their cycles and the rhythm of check-ins. */
    private boolean touchesNoScore(Change change) {
        OkrProgram old = before.program().program();
        return change instanceof OwnerChanged
                || (isCheckedInAlike(old.cadence(), program.program().cadence())
                        && old.objectives().equals(program.program().objectives())
                        && Maps.difference(cycles(old), cycles(program.program()))
                                .entriesDiffering()
                                .isEmpty());
    }

    private static boolean isCheckedInAlike(Cadence before, Cadence after) {
        return before.checkIns().equals(after.checkIns()) && before.grace() == after.grace();
    }

    private static ImmutableMap<CycleId, DateRange> cycles(OkrProgram program) {
        return program.cycles().stream().collect(toImmutableMap(Cycle::id, Cycle::dates));
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

    /** {@return the objectives in whose roll-up a link of one may count} */
    private static List<Integer> served(ResolvedProgram program, int ordinal) {
        List<Integer> served = new ArrayList<>();
        for (Contribution link : program.program().objectives().get(ordinal).parents()) {
            Objective parent = objectiveOf(program, link.parent());
            boolean counts = link.parent() instanceof KeyResultId keyResult
                    ? program.keyResult(keyResult).measure().isEmpty()
                    : parent.rollUp().usesChildren();
            if (link.contributes() && counts) {
                served.add(program.ordinalOf(parent.id()));
            }
        }
        return served;
    }

    private static Objective objectiveOf(ResolvedProgram program, Id id) {
        return id instanceof KeyResultId keyResult
                ? program.objectiveOf(keyResult)
                : program.objective((ObjectiveId) id);
    }

    /** {@return objectives and all that they serve by links that count, each after those that serve it} */
    private List<Integer> upward(List<Integer> starts) {
        List<Integer> parentsFirst = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int start : starts) {
            if (seen.add(start)) {
                addUpward(start, seen, parentsFirst);
            }
        }
        return Lists.reverse(parentsFirst);
    }

    private void addUpward(int start, Set<Integer> seen, List<Integer> parentsFirst) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, served(program, start))));
        while (!open.isEmpty()) {
            Step step = open.element();
            if (step.left.hasNext()) {
                int parent = step.left.next();
                if (seen.add(parent)) {
                    open.push(new Step(parent, served(program, parent)));
                }
            } else {
                parentsFirst.add(step.ordinal);
                open.remove();
            }
        }
    }

    private record Step(int ordinal, Iterator<Integer> left) {

        Step(int ordinal, List<Integer> served) {
            this(ordinal, served.iterator());
        }
    }
}
