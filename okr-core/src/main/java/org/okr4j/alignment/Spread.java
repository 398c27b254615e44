package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Follows what happened to everything that relies on it, breadth first: each thing is reached once, by one of the shortest
 * ways, and of these by the one that comes first in the order of triggers, links and dependencies.
 */
final class Spread {

    private final Reliance reliance;
    private final StepWords words;
    private final List<Reached> reached = new ArrayList<>();
    private final Set<Id> seen = new HashSet<>();
    private final ImmutableSetMultimap.Builder<Id, Tie> ties = ImmutableSetMultimap.builder();
    private final Deque<Reached> open = new ArrayDeque<>();

    private Spread(Reliance reliance, StepWords words) {
        this.reliance = reliance;
        this.words = words;
    }

    static Spread of(List<Source> sources, Reliance reliance, StepWords words) {
        Spread spread = new Spread(reliance, words);
        for (Source source : sources) {
            source.edges().forEach(edge -> spread.arrive(edge, source.trigger(), null));
        }
        while (!spread.open.isEmpty()) {
            Reached next = spread.open.remove();
            for (Edge edge : reliance.on(next.trail.last().to())) {
                spread.arrive(edge, next.trigger, next.trail);
            }
        }
        return spread;
    }

    private void arrive(Edge edge, Trigger trigger, @Nullable Trail<ImpactStep> before) {
        ties.put(edge.to(), edge.tie());
        if (seen.add(edge.to())) {
            Reached next = new Reached(trigger, Trail.of(before, words.step(edge)));
            reached.add(next);
            open.add(next);
        }
    }

    /** {@return what was reached, the nearest first} */
    ImmutableList<Reached> reached() {
        return ImmutableList.copyOf(reached);
    }

    /** {@return for each thing that was reached all the ties by which it was, not only those of the shortest way} */
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
