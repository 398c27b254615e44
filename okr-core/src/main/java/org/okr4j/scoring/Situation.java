package org.okr4j.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.cadence.Cadence;
import org.okr4j.calendar.DateRange;
import org.okr4j.metric.Measure;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.text.Message;

/** What the key results of one objective have in common when they are scored. */
final class Situation {

    private final Objective objective;
    private final DateRange cycle;
    private final Cadence cadence;
    private final LocalDate asOf;
    private final LocalDate decidedBy;
    private final LifecycleState state;
    private final LocalDate lastDay;

    /**
     * Takes what has to be known.
     *
     * @param objective the objective
     * @param cycle the dates of its cycle
     * @param cadence how often it is to be checked in
     * @param asOf the day on which it is seen
     * @param decidedBy the day of the question, up to which decisions on scores are seen: not before {@code asOf}
     */
    Situation(Objective objective, DateRange cycle, Cadence cadence, LocalDate asOf, LocalDate decidedBy) {
        this.objective = objective;
        this.cycle = cycle;
        this.cadence = cadence;
        this.asOf = asOf;
        this.decidedBy = decidedBy;
        this.state = objective.stateAt(asOf);
        this.lastDay = closedBy(objective.transitions(), asOf);
    }

    Objective objective() {
        return objective;
    }

    DateRange cycle() {
        return cycle;
    }

    Cadence cadence() {
        return cadence;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** {@return what was decided on a score, if it was by the day of the question: later than the closing, often} */
    Optional<ScoreOverride> seen(Optional<ScoreOverride> override) {
        return override.filter(decided -> !decided.date().isAfter(decidedBy));
    }

    /** {@return the light that was decided on, if it was by the day of the question} */
    Optional<GradeDecision> gradeDecision() {
        return objective.gradeDecision().filter(decision -> !decision.date().isAfter(decidedBy));
    }

    LifecycleState state() {
        return state;
    }

    boolean isClosed() {
        return state == LifecycleState.CLOSED;
    }

    /** {@return whether a key result is closed, by itself or with its objective} */
    boolean isClosed(KeyResult keyResult) {
        return isClosed() || endOf(keyResult) == LifecycleState.CLOSED;
    }

    /** {@return the last day whose facts count for the objective: that of its closing, or else that of the question} */
    LocalDate lastDay() {
        return lastDay;
    }

    /**
     * {@return the last day whose facts count for a key result: that of its closing, by itself or with its objective, or
     * else that of the question}
     */
    LocalDate lastDayOf(KeyResult keyResult) {
        return keyResult.transitions().isEmpty() ? lastDay : closedBy(keyResult.transitions(), lastDay);
    }

    /** {@return how a key result is measured on the last day that counts for it} */
    Optional<Measure> measureOf(KeyResult keyResult) {
        return keyResult.measureAt(lastDayOf(keyResult));
    }

    private static LocalDate closedBy(ImmutableList<Transition> transitions, LocalDate day) {
        for (Transition transition : transitions) {
            if (transition.to() == LifecycleState.CLOSED && transition.date().isBefore(day)) {
                return transition.date();
            }
        }
        return day;
    }

    /** {@return when the objective was cancelled or deprioritized, if it was} */
    Optional<Message> givenUp() {
        return givenUp("scoring.left-out.objective-", state, objective.transitions());
    }

    /** {@return when a key result was cancelled or deprioritized, by itself or with its objective, if it was} */
    Optional<Message> givenUp(KeyResult keyResult) {
        return givenUp().or(() -> givenUp("scoring.left-out.", endOf(keyResult), keyResult.transitions()));
    }

    private LifecycleState endOf(KeyResult keyResult) {
        return keyResult.stateAt(lastDay).orElse(LifecycleState.PUBLISHED);
    }

    private static Optional<Message> givenUp(
            String prefix, LifecycleState state, ImmutableList<Transition> transitions) {
        return switch (state) {
            case CANCELLED -> Optional.of(Message.of(prefix + "cancelled", since(state, transitions)));
            case DEPRIORITIZED -> Optional.of(Message.of(prefix + "deprioritized", since(state, transitions)));
            case DRAFT, PROPOSED, REVIEWED, PUBLISHED, CLOSED -> Optional.empty();
        };
    }

    /** No end is left again, so there is one transition to it. */
    private static LocalDate since(LifecycleState end, ImmutableList<Transition> transitions) {
        return transitions.stream()
                .filter(transition -> transition.to() == end)
                .map(Transition::date)
                .findFirst()
                .orElseThrow();
    }
}
