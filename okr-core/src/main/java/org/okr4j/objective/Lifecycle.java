package org.okr4j.objective;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.value.Id;

/** What the dated records of objectives and key results have in common. */
final class Lifecycle {

    private Lifecycle() {}

    /** Returns the list in the given order, ties as they were; it is the same instance where it was in order. */
    static <T> ImmutableList<T> inOrder(Comparator<? super T> order, ImmutableList<T> list) {
        return Comparators.isInOrder(list, order) ? list : ImmutableList.sortedCopyOf(order, list);
    }

    /** Refuses a transition that its state before does not allow; the transitions are in order of their dates. */
    static void check(Id id, LifecycleState start, ImmutableList<Transition> transitions) {
        LifecycleState state = start;
        for (Transition transition : transitions) {
            checkArgument(
                    state.mayBecome(transition.to()),
                    "%s '%s': transition must not lead from %s to %s: %s",
                    id.kind(),
                    id,
                    state,
                    transition.to(),
                    transition.date());
            state = transition.to();
        }
    }

    /** Returns the state after the last transition up to a date. */
    static Optional<LifecycleState> stateAt(LocalDate date, ImmutableList<Transition> transitions) {
        for (Transition transition : transitions.reverse()) {
            if (!transition.date().isAfter(date)) {
                return Optional.of(transition.to());
            }
        }
        return Optional.empty();
    }
}
