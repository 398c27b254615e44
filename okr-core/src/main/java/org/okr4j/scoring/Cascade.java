package org.okr4j.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okr4j.cadence.Cadence;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.program.ChildLink;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/**
 * Scores objectives of a program with all that contributes to them, without recursion.
 *
 * <p>Children are scored before what they contribute to. An objective that was closed takes the number that a child had on
 * the day of the closing: a child that was closed by then still has it, one that was open is scored once more as of that
 * day, and so on down the cascade.
 */
final class Cascade {

    private final ResolvedProgram program;
    private final List<Objective> objectives;
    private final Cadence cadence;
    private final ScoringPolicy policy;
    private final LocalDate today;
    private final ScoreMemory memory;
    private final List<Integer> visits = new ArrayList<>();

    Cascade(ResolvedProgram program, ScoringPolicy policy, LocalDate today, ScoreMemory memory) {
        this.program = program;
        this.objectives = program.program().objectives();
        this.cadence = program.program().cadence();
        this.policy = policy;
        this.today = today;
        this.memory = memory;
    }

    /** Scores an objective, anew if it was scored before, and before it whatever it needs that was not. */
    ObjectiveScore score(int ordinal, LocalDate day) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(ordinal, day));
        while (true) {
            Node node = open.element();
            if (open.size() > 1 && memory.get(node.ordinal, node.day) != null) {
                open.remove();
                continue;
            }
            Situation situation = situation(node);
            List<ChildLink> links = countedLinks(node, situation);
            Set<Node> missing = missing(links, situation);
            if (missing.isEmpty()) {
                ObjectiveScore score = new ObjectiveScorer(policy, situation, children(links, situation)).score();
                memory.put(node.ordinal, node.day, score);
                visits.add(node.ordinal);
                open.remove();
                if (open.isEmpty()) {
                    return score;
                }
            } else {
                missing.forEach(open::push);
            }
        }
    }

    /** {@return the objectives that were scored, in that order; one that was scored on several days, several times} */
    List<Integer> visits() {
        return visits;
    }

    /** {@return an objective on the day of the question, with what contributes to it, all of which was scored before} */
    Scene scene(int ordinal) {
        Node node = new Node(ordinal, today);
        Situation situation = situation(node);
        return new Scene(situation, children(countedLinks(node, situation), situation));
    }

    private Situation situation(Node node) {
        Objective objective = objectives.get(node.ordinal);
        return new Situation(objective, program.cycleOf(objective).dates(), cadence, node.day, today);
    }

    private List<ChildLink> countedLinks(Node node, Situation situation) {
        List<ChildLink> counted = new ArrayList<>();
        for (ChildLink link : program.linksTo(node.ordinal)) {
            if (counts(link.link(), situation)) {
                counted.add(link);
            }
        }
        return counted;
    }

    private Set<Node> missing(List<ChildLink> links, Situation situation) {
        Set<Node> missing = new LinkedHashSet<>();
        for (ChildLink link : links) {
            Node child = needed(link, situation);
            if (memory.get(child.ordinal, child.day) == null) {
                missing.add(child);
            }
        }
        return missing;
    }

    private Children children(List<ChildLink> links, Situation situation) {
        ImmutableListMultimap.Builder<Id, Child> children = ImmutableListMultimap.builder();
        for (ChildLink link : links) {
            children.put(link.link().parent(), child(link, needed(link, situation), situation));
        }
        return Children.of(children.build());
    }

    /** Whether a link counts: by the roll-up of the objective, or because a key result has no measure of its own. */
    private boolean counts(Contribution link, Situation situation) {
        if (!link.contributes()) {
            return false;
        }
        return link.parent() instanceof KeyResultId id
                ? situation.measureOf(program.keyResult(id)).isEmpty()
                : situation.objective().rollUp().usesChildren();
    }

    /** The child as of the last day that counts for what it contributes to. */
    private Node needed(ChildLink link, Situation situation) {
        LocalDate day = link.link().parent() instanceof KeyResultId id
                ? situation.lastDayOf(program.keyResult(id))
                : situation.lastDay();
        boolean sameAsNow = objectives.get(link.child()).stateAt(day) == LifecycleState.CLOSED;
        return new Node(link.child(), sameAsNow ? today : day);
    }

    private Child child(ChildLink link, Node node, Situation parent) {
        ObjectiveScore score = known(node);
        Objective objective = objectives.get(node.ordinal);
        Weight weight = link.link().weight().orElseThrow();
        ChildShare share = new ChildShare(
                score.id(), link.link().parent(), weight, score.number(), leftOut(score, weight, parent.state()));
        return new Child(objective, score, share, expected(node.ordinal, objective));
    }

    /** What is closed is expected to bring what its cycle asks for by now: that goes on growing, as of a key result. */
    private Optional<Progress> expected(int ordinal, Objective child) {
        ObjectiveScore score = known(new Node(ordinal, today));
        return score.state() == LifecycleState.CLOSED
                ? Optional.of(
                        Expectation.over(policy.pace(), program.cycleOf(child).dates(), today)
                                .share()
                                .toProgress())
                : score.expected();
    }

    private ObjectiveScore known(Node node) {
        return requireNonNull(memory.get(node.ordinal, node.day));
    }

    /** What is silent has no number where the policy leaves silence out, and counts like everything else where not. */
    private static Optional<Message> leftOut(ObjectiveScore child, Weight weight, LifecycleState parent) {
        if (child.state().isGivenUp()) {
            return Optional.of(child.status().reason());
        }
        if (Child.isAwaited(child.state(), parent)) {
            return Optional.of(Message.of("scoring.left-out.not-published"));
        }
        if (child.number().isEmpty()) {
            return Optional.of(
                    Status.notScorable(child.unscorable().orElseThrow()).reason());
        }
        return weight.isZero() ? Optional.of(Message.of("scoring.left-out.weight")) : Optional.empty();
    }

    private record Node(int ordinal, LocalDate day) {}
}
