package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Status;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds why nobody should rely on a dependency. */
final class WeaknessFinder {

    private final Scorecard card;
    private final ResolvedProgram program;
    private final LocalDate asOf;

    WeaknessFinder(Scorecard card) {
        this.card = card;
        this.program = card.program();
        this.asOf = card.asOf();
    }

    /** The dependency with its weaknesses; empty where there is none, or where nobody waits for it. */
    Optional<WeakDependency> find(Dependency dependency) {
        DependencyState state = dependency.stateAt(asOf);
        if (!state.isOpen() || !isAwaited(dependency.consumer())) {
            return Optional.empty();
        }
        Map<Weakness, Message> found = new EnumMap<>(Weakness.class);
        byState(state).ifPresent(weakness -> found.put(weakness, Message.of("alignment.weak.state", state)));
        dependency
                .neededBy()
                .filter(asOf::isAfter)
                .ifPresent(day -> found.put(Weakness.OVERDUE, Message.of("alignment.weak.overdue", day)));
        dependency.provider().ifPresent(provider -> look(provider, found));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new WeakDependency(
                        dependency, ImmutableSet.copyOf(found.keySet()), ImmutableList.copyOf(found.values())));
    }

    private boolean isAwaited(KeyResultId consumer) {
        Objective objective = program.objectiveOf(consumer);
        KeyResult keyResult = program.keyResult(consumer);
        return objective.isActive(program.cycleOf(objective).dates(), asOf)
                && program.unitOf(objective).isActive(asOf)
                && keyResult.stateAt(asOf).isEmpty()
                && keyResult.start().filter(asOf::isBefore).isEmpty();
    }

    private static Optional<Weakness> byState(DependencyState state) {
        return switch (state) {
            case BROKEN -> Optional.of(Weakness.BROKEN);
            case AT_RISK -> Optional.of(Weakness.AT_RISK);
            case DECLARED, PROMISED -> Optional.of(Weakness.UNCONFIRMED);
            case CONFIRMED, MET, WITHDRAWN -> Optional.empty();
        };
    }

    private void look(Id provider, Map<Weakness, Message> found) {
        if (isGivenUp(provider)) {
            found.put(Weakness.GIVEN_UP, Message.of("alignment.weak.given-up", textOf(provider)));
            return;
        }
        Status status = statusOf(provider);
        Optional<Weakness> weakness = switch (status.word()) {
            case RED -> Optional.of(Weakness.PROVIDER_RED);
            case STALE, NO_DATA -> Optional.of(Weakness.PROVIDER_SILENT);
            case AMBER, GREEN, DONE, NOT_SCORABLE, CANCELLED -> Optional.empty();
        };
        weakness.ifPresent(each -> found.put(
                each, Message.of("alignment.weak.provider", textOf(provider), status.word(), status.reason())));
    }

    private boolean isGivenUp(Id provider) {
        boolean isKeyResultGivenUp = provider instanceof KeyResultId id
                && program.keyResult(id)
                        .stateAt(asOf)
                        .filter(LifecycleState::isGivenUp)
                        .isPresent();
        return isKeyResultGivenUp || objectiveOf(provider).stateAt(asOf).isGivenUp();
    }

    private Objective objectiveOf(Id provider) {
        return provider instanceof KeyResultId id ? program.objectiveOf(id) : program.objective((ObjectiveId) provider);
    }

    private String textOf(Id provider) {
        return provider instanceof KeyResultId id
                ? program.keyResult(id).text()
                : program.objective((ObjectiveId) provider).title();
    }

    private Status statusOf(Id provider) {
        return provider instanceof KeyResultId id
                ? card.of(id).status()
                : card.of((ObjectiveId) provider).status();
    }
}
