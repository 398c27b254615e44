package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.value.Id;

/**
 * Which objectives lose their aim: those that go on, but served something that was given up or unlinked, and serve nothing
 * else that still stands. What loses its aim by this does not stand either, for those that serve it.
 */
final class LostAims {

    private final ResolvedProgram before;
    private final ResolvedProgram after;
    private final LocalDate asOf;
    private final Reliance reliance;
    private final Set<ObjectiveId> lost = new HashSet<>();
    private final Set<ObjectiveId> unlinked = new HashSet<>();

    private LostAims(ScorecardDiff scores, Reliance reliance) {
        this.before = scores.before().program();
        this.after = scores.after().program();
        this.asOf = scores.after().asOf();
        this.reliance = reliance;
    }

    static LostAims of(ScorecardDiff scores, Reliance reliance, List<Source> sources) {
        LostAims aims = new LostAims(scores, reliance);
        aims.spread(sources);
        return aims;
    }

    /** Each objective is looked at again whenever something falls that it serves, until nothing more does. */
    private void spread(List<Source> sources) {
        for (Source source : sources) {
            if (source.trigger().kind() == TriggerKind.LINK_DROPPED
                    && isAimless((ObjectiveId) source.trigger().subject())) {
                unlinked.add((ObjectiveId) source.trigger().subject());
            }
        }
        Deque<ObjectiveId> open = new ArrayDeque<>();
        for (Source source : sources) {
            open.addAll(servants(source.trigger()));
        }
        while (!open.isEmpty()) {
            ObjectiveId next = open.remove();
            if (isAimless(next) && lost.add(next)) {
                open.addAll(servants(after, next));
            }
        }
    }

    /** What serves, or served, whatever a trigger took away. */
    private ImmutableSet<ObjectiveId> servants(Trigger trigger) {
        Id subject = trigger.subject();
        return switch (trigger.kind()) {
            case DEPRIORITIZED, CANCELLED ->
                Sets.union(servants(after, subject), servants(before, subject)).immutableCopy();
            case REMOVED -> servants(before, subject);
            case LINK_DROPPED -> isAimless((ObjectiveId) subject) ? servants(after, subject) : ImmutableSet.of();
            case TARGET_LOWERED,
                    TARGET_MOVED,
                    DUE_MOVED,
                    TURNED_RED,
                    OWNER_LEFT,
                    DEPENDENCY_AT_RISK,
                    DEPENDENCY_BROKEN -> ImmutableSet.of();
        };
    }

    /** The objectives that are linked to an objective or one of its key results, or to a key result alone. */
    private static ImmutableSet<ObjectiveId> servants(ResolvedProgram program, Id thing) {
        Objective objective = Goal.of(thing, program).objective();
        return program.linksTo(program.ordinalOf(objective.id())).stream()
                .filter(link ->
                        thing instanceof ObjectiveId || link.link().parent().equals(thing))
                .map(link -> program.program().objectives().get(link.child()).id())
                .collect(toImmutableSet());
    }

    /** Whether an objective goes on that names no priority and serves nothing that stands. */
    private boolean isAimless(ObjectiveId id) {
        return reliance.isOngoing(id)
                && after.objective(id).priorities().isEmpty()
                && after.objective(id).parents().stream().noneMatch(link -> stands(link.parent()));
    }

    /** What was reached stands as well as what goes on. */
    private boolean stands(Id parent) {
        Goal goal = Goal.of(parent, after);
        ObjectiveId id = goal.objective().id();
        return !goal.objective().stateAt(asOf).isGivenUp()
                && !goal.stateAt(asOf).isGivenUp()
                && !lost.contains(id)
                && !unlinked.contains(id);
    }

    /** {@return what loses its aim by a trigger at once} */
    ImmutableList<Edge> by(Trigger trigger) {
        Id subject = trigger.subject();
        ImmutableSet<ObjectiveId> all = servants(trigger);
        ImmutableSet<ObjectiveId> still =
                all.isEmpty() || trigger.kind() == TriggerKind.REMOVED ? ImmutableSet.of() : servants(after, subject);
        return all.stream()
                .filter(lost::contains)
                .map(id -> still.contains(id)
                        ? edge(subject, id)
                        : edge(subject, id).gone())
                .collect(toImmutableList());
    }

    /** {@return what loses its aim because an objective has lost its own} */
    ImmutableList<Edge> below(ObjectiveId objective) {
        return servants(after, objective).stream()
                .filter(lost::contains)
                .map(id -> edge(objective, id))
                .collect(toImmutableList());
    }

    private static Edge edge(Id from, ObjectiveId to) {
        return Edge.of(from, to, Tie.LOSES_ITS_AIM);
    }
}
