package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.DateRange;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.text.Message;

/** What the key results of one objective have in common when they are scored. */
record Situation(Objective objective, DateRange cycle, Cadence cadence, LocalDate asOf) {

    LifecycleState state() {
        return objective.stateAt(asOf);
    }

    boolean isClosed() {
        return state() == LifecycleState.CLOSED;
    }

    /** {@return whether a key result is closed, by itself or with its objective} */
    boolean isClosed(KeyResult keyResult) {
        return isClosed() || endOf(keyResult) == LifecycleState.CLOSED;
    }

    /**
     * {@return the last day whose facts count for a key result: that of its closing, by itself or with its objective, or
     * else that of the question}
     */
    LocalDate lastDayOf(KeyResult keyResult) {
        return Stream.concat(objective.transitions().stream(), keyResult.transitions().stream())
                .filter(transition -> transition.to() == LifecycleState.CLOSED)
                .map(Transition::date)
                .filter(date -> date.isBefore(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }

    /** {@return when the objective was cancelled or deprioritized, if it was} */
    Optional<Message> givenUp() {
        return givenUp("scoring.left-out.objective-", state(), objective.transitions());
    }

    /** {@return when a key result was cancelled or deprioritized, by itself or with its objective, if it was} */
    Optional<Message> givenUp(KeyResult keyResult) {
        return givenUp().or(() -> givenUp("scoring.left-out.", endOf(keyResult), keyResult.transitions()));
    }

    private LifecycleState endOf(KeyResult keyResult) {
        return keyResult.stateAt(asOf).orElse(LifecycleState.PUBLISHED);
    }

    private Optional<Message> givenUp(String prefix, LifecycleState state, ImmutableList<Transition> transitions) {
        return switch (state) {
            case CANCELLED -> Optional.of(Message.of(prefix + "cancelled", since(state, transitions)));
            case DEPRIORITIZED -> Optional.of(Message.of(prefix + "deprioritized", since(state, transitions)));
            case DRAFT, PROPOSED, REVIEWED, PUBLISHED, CLOSED -> Optional.empty();
        };
    }

    private LocalDate since(LifecycleState state, ImmutableList<Transition> transitions) {
        return transitions.stream()
                .filter(transition ->
                        transition.to() == state && !transition.date().isAfter(asOf))
                .map(Transition::date)
                .reduce(asOf, (earlier, later) -> later);
    }
}
