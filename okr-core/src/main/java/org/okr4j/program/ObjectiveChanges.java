package org.okr4j.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;

/**
 * Finds the changes that make one objective of another: one for each thing that was reported or decided, and one revision for
 * all else.
 */
final class ObjectiveChanges {

    private final ChangePlan plan;

    ObjectiveChanges(ChangePlan plan) {
        this.plan = plan;
    }

    void add(Objective was, Objective is) {
        Pairing<KeyResult> keyResults = Pairing.ofThings(was.keyResults(), is.keyResults());
        keyResults.removed().forEach(gone -> plan.remove(gone.id()));
        keyResults.added().forEach(added -> plan.add(is.id(), added));
        addOwn(was, is, keyResults);
        for (Pairing.Step<KeyResult> step : keyResults.steps()) {
            KeyResult before = step.before();
            KeyResult after = step.after();
            if (before != null && after != null) {
                add(before, after);
            }
        }
    }

    /** Adds the changes of all but the key results, which are put in their order, but stay as they were. */
    private void addOwn(Objective was, Objective is, Pairing<KeyResult> keyResults) {
        ImmutableList<KeyResult> ordered = inOrder(was.keyResults(), is.keyResults());
        Objective revised = is.withKeyResults(ordered);
        List<Change> edits = new ArrayList<>();
        if (is.owner().isPresent() && !is.owner().equals(was.owner())) {
            revised = revised.withOwner(was.owner());
            edits.add(new OwnerChanged(is.id(), is.owner().get()));
        }
        Optional<List<Change>> links = links(was, is);
        if (links.isPresent()) {
            revised = revised.withParents(was.parents());
            edits.addAll(links.get());
        }
        Optional<List<Transition>> transitions = later(was.transitions(), is.transitions());
        if (transitions.isPresent()) {
            ReviewedStates states = ReviewedStates.of(was, is, transitions.get());
            revised = revised.withTransitions(was.transitions())
                    .withReviews(states.areReviewsTold() ? was.reviews() : is.reviews());
            edits.addAll(states.changes());
        }
        if (is.scoreOverride().isPresent() && !is.scoreOverride().equals(was.scoreOverride())) {
            revised = revised.withScoreOverride(was.scoreOverride());
            edits.add(new ScoreOverridden(is.id(), is.scoreOverride().get()));
        }
        boolean isReordered = keyResults.needsOrder();
        if (isReordered || !revised.equals(was.withKeyResults(ordered))) {
            plan.revise(revised);
        }
        edits.forEach(plan::edit);
    }

    /** Key results in their order after: those that were there as they were, the others as they are. */
    private static ImmutableList<KeyResult> inOrder(List<KeyResult> was, List<KeyResult> is) {
        Map<KeyResultId, KeyResult> old = Maps.uniqueIndex(was, KeyResult::id);
        return is.stream()
                .map(keyResult -> old.getOrDefault(keyResult.id(), keyResult))
                .collect(ImmutableList.toImmutableList());
    }

    /** The links to drop and to add, if that gives the links after, in their order. */
    private Optional<List<Change>> links(Objective was, Objective is) {
        List<Contribution> links = new ArrayList<>(was.parents());
        List<Change> changes = new ArrayList<>();
        Pairing<Contribution> pairing = Pairing.ofValues(was.parents(), is.parents(), link -> link);
        for (Contribution gone : pairing.removed()) {
            changes.add(new LinkDropped(is.id(), gone.parent()));
        }
        links.removeAll(ImmutableSet.copyOf(pairing.removed()));
        for (Contribution added : pairing.added()) {
            if (!plan.isThere(added.parent())) {
                return Optional.empty();
            }
            changes.add(new LinkAdded(is.id(), added));
            links.add(added);
        }
        return Optional.of(changes).filter(found -> links.equals(is.parents()));
    }

    private void add(KeyResult was, KeyResult is) {
        KeyResult revised = is;
        List<Change> edits = new ArrayList<>();
        Optional<List<CheckIn>> checkIns = additions(
                was.checkIns(), is.checkIns(), all -> was.withCheckIns(all).checkIns());
        if (checkIns.isPresent()) {
            revised = revised.withCheckIns(was.checkIns());
            checkIns.get().forEach(checkIn -> edits.add(new CheckInAdded(is.id(), checkIn)));
        }
        Optional<List<Amendment>> amendments = additions(
                was.amendments(),
                is.amendments(),
                all -> was.withAmendments(all).amendments());
        if (amendments.isPresent()) {
            revised = revised.withAmendments(was.amendments());
            amendments.get().forEach(amendment -> edits.add(new KeyResultAmended(is.id(), amendment)));
        }
        Optional<List<Transition>> transitions = later(was.transitions(), is.transitions());
        if (transitions.isPresent()) {
            revised = revised.withTransitions(was.transitions());
            transitions.get().forEach(transition -> edits.add(new StateChanged(is.id(), transition)));
        }
        if (is.scoreOverride().isPresent() && !is.scoreOverride().equals(was.scoreOverride())) {
            revised = revised.withScoreOverride(was.scoreOverride());
            edits.add(new ScoreOverridden(is.id(), is.scoreOverride().get()));
        }
        if (!revised.equals(was)) {
            plan.edit(new ThingRevised(revised));
        }
        edits.forEach(plan::edit);
    }

    /** What was added behind the end of a list; empty if anything else became of it. */
    private static <E> Optional<List<E>> later(List<E> was, List<E> is) {
        return was.size() <= is.size() && is.subList(0, was.size()).equals(was)
                ? Optional.of(is.subList(was.size(), is.size()))
                : Optional.empty();
    }

    /**
     * What was added to a list that keeps an order of its own; empty if anything else became of it.
     *
     * @param inOrder puts elements in that order
     */
    static <E> Optional<List<E>> additions(
            ImmutableList<E> was, ImmutableList<E> is, UnaryOperator<ImmutableList<E>> inOrder) {
        List<E> added = new ArrayList<>();
        int next = 0;
        for (E element : is) {
            if (next < was.size() && was.get(next).equals(element)) {
                next++;
            } else {
                added.add(element);
            }
        }
        ImmutableList<E> all =
                ImmutableList.<E>builder().addAll(was).addAll(added).build();
        return next == was.size() && inOrder.apply(all).equals(is) ? Optional.of(added) : Optional.empty();
    }
}
