package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.value.Id;

/** What relies on objectives and key results on a day, in a fixed order. */
final class Reliance {

    private final ResolvedProgram program;
    private final LocalDate day;
    private final ResolvedProgram now;
    private final LocalDate asOf;

    /**
     * Takes where to look.
     *
     * @param looked where and on what day links and dependencies are looked up
     * @param now where and on what day those must be, and still go on, who rely on something
     */
    private Reliance(Scorecard looked, Scorecard now) {
        this.program = looked.program();
        this.day = looked.asOf();
        this.now = now.program();
        this.asOf = now.asOf();
    }

    /** What relies on something. */
    static Reliance in(Scorecard card) {
        return new Reliance(card, card);
    }

    /** What relied on something, and is still there. */
    static Reliance ofFormer(ScorecardDiff scores) {
        return new Reliance(scores.before(), scores.after());
    }

    /** {@return what relies on an objective or a key result of the program} */
    ImmutableList<Edge> on(Id thing) {
        ImmutableList.Builder<Edge> edges = ImmutableList.builder();
        if (thing instanceof KeyResultId keyResult) {
            add(Edge.of(thing, program.objectiveOf(keyResult).id(), Tie.PART_OF), edges);
        } else {
            for (Contribution link : program.objective((ObjectiveId) thing).parents()) {
                add(link(thing, link), edges);
            }
        }
        for (Dependency dependency : program.dependenciesOn(thing)) {
            if (dependency.stateAt(day).isOpen()) {
                add(Edge.of(thing, dependency), edges);
            }
        }
        return edges.build();
    }

    static Edge link(Id objective, Contribution link) {
        return Edge.of(objective, link.parent(), link.contributes() ? Tie.CONTRIBUTES : Tie.SUPPORTS);
    }

    private void add(Edge edge, ImmutableList.Builder<Edge> edges) {
        if (isOngoing(edge.to())) {
            edges.add(edge);
        }
    }

    /** {@return the key results of an objective that have come to no end of their own: what its end takes along} */
    ImmutableList<Edge> parts(Objective objective) {
        ImmutableList.Builder<Edge> edges = ImmutableList.builder();
        for (KeyResult keyResult : objective.keyResults()) {
            if (keyResult.stateAt(asOf).isEmpty()) {
                edges.add(Edge.of(objective.id(), keyResult.id(), Tie.PART_OF));
            }
        }
        return edges.build();
    }

    /** {@return whether an objective or key result is there and has come to no end: what has cannot be harmed any more} */
    boolean isOngoing(Id thing) {
        if (thing instanceof KeyResultId id) {
            return now.program()
                    .objectiveOf(id)
                    .filter(objective -> !objective.stateAt(asOf).isEnd())
                    .flatMap(objective -> objective.keyResult(id))
                    .filter(keyResult -> keyResult.stateAt(asOf).isEmpty())
                    .isPresent();
        }
        return now.program()
                .objective((ObjectiveId) thing)
                .filter(objective -> !objective.stateAt(asOf).isEnd())
                .isPresent();
    }
}
