package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Follows what happened to everything that relies on it, breadth first: each thing is reached once, by one of the shortest
 * ways, and of these by the one that comes first in the order of triggers, links and dependencies. What loses its aim is not
 * harmed, so that harm does not go on from there; what is reached both ways is where both go on.
 */
final class Spread {

    private final Reliance reliance;
    private final LostAims aims;
    private final StepWords words;
    private final List<Reached> arrivals = new ArrayList<>();
    private final Set<Id> harmed = new HashSet<>();
    private final Set<Id> aimless = new HashSet<>();
    private final List<Reached> reached = new ArrayList<>();
    private final Set<Id> seen = new HashSet<>();
    private final ImmutableSetMultimap.Builder<Id, Tie> ties = ImmutableSetMultimap.builder();
    private final Deque<Reached> open = new ArrayDeque<>();

    private Spread(Reliance reliance, LostAims aims, StepWords words) {
        this.reliance = reliance;
        this.aims = aims;
        this.words = words;
    }

    static Spread of(List<Source> sources, Reliance reliance, LostAims aims, StepWords words) {
        Spread spread = new Spread(reliance, aims, words);
        for (Source source : sources) {
            source.edges().forEach(edge -> spread.arrive(edge, source.trigger(), null));
        }
        while (!spread.open.isEmpty()) {
            Reached next = spread.open.remove();
            for (Edge edge : spread.on(next.trail.last())) {
                spread.arrive(edge, next.trigger, next.trail);
            }
        }
        return spread;
    }

    private ImmutableList<Edge> on(ImpactStep step) {
        return step.tie() == Tie.LOSES_ITS_AIM ? aims.below((ObjectiveId) step.to()) : reliance.on(step.to());
    }

    private void arrive(Edge edge, Trigger trigger, @Nullable Trail<ImpactStep> before) {
        boolean isHarm = edge.tie() != Tie.LOSES_ITS_AIM;
        if (isHarm) {
            ties.put(edge.to(), edge.tie());
        }
        if ((isHarm ? harmed : aimless).add(edge.to())) {
            Reached next = new Reached(trigger, Trail.of(before, words.step(edge)));
            arrivals.add(next);
            open.add(next);
            if (seen.add(edge.to())) {
                reached.add(next);
            }
        }
    }

    /** {@return what was reached, the nearest first} */
    ImmutableList<Reached> reached() {
        return ImmutableList.copyOf(reached);
    }

    /** {@return the last steps of all ways, of which a thing has two where it is harmed and loses its aim} */
    ImmutableList<ImpactStep> steps() {
        return arrivals.stream().map(arrival -> arrival.trail.last()).collect(toImmutableList());
    }

    /** {@return whether something that was reached is so by more than the loss of its aim} */
    boolean isHarmed(Id thing) {
        return harmed.contains(thing);
    }

    /** {@return for each thing that is harmed all the ties by which it is, not only those of the shortest way} */
    ImmutableSetMultimap<Id, Tie> ties() {
        return ties.build();
    }

    /** {@return whether a thing is still ongoing} */
    boolean isOngoing(Id thing) {
        return reliance.isOngoing(thing);
    }

    /**
     * Something that was reached.
     *
     * @param trigger where the way begins
     * @param trail the way
     */
    record Reached(Trigger trigger, Trail<ImpactStep> trail) {

        Id subject() {
            return trail.last().to();
        }

        /** {@return the last step in a sentence, and how far away it is if that is more than one step} */
        Message text() {
            Message text = trail.last().text();
            return trail.length() == 1 ? text : Message.of("alignment.impact.distance", text, trail.length());
        }
    }
}
