package org.okr4j.rule.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Transition;
import org.okr4j.rule.RuleContext;

/** What rules on dependencies ask about one. */
final class Reliance {

    private Reliance() {}

    /** Whether somebody still waits: it is open, and the cycle in which it is needed is not over. */
    static boolean isAwaited(Dependency dependency, RuleContext<Dependency> context) {
        return dependency.stateAt(context.asOf()).isOpen()
                && !context.asOf().isAfter(context.cycle().dates().last());
    }

    /** The day by which it is needed. */
    static LocalDate neededBy(Dependency dependency, RuleContext<Dependency> context) {
        return dependency.neededBy().orElseGet(() -> context.cycle().dates().last());
    }

    /** The key result that is relied on; empty if it is a whole objective, or an outside party. */
    static Optional<KeyResult> part(Dependency dependency, RuleContext<Dependency> context) {
        return dependency
                .provider()
                .filter(KeyResultId.class::isInstance)
                .flatMap(id -> context.provider().flatMap(provider -> provider.keyResult((KeyResultId) id)));
    }

    /** How what is relied on has ended, by itself or with its objective; empty as long as it goes on. */
    static Optional<Transition> end(Dependency dependency, RuleContext<Dependency> context) {
        return Stream.concat(
                        part(dependency, context).stream().flatMap(part -> part.transitions().stream()),
                        context.provider().stream().flatMap(provider -> provider.transitions().stream()))
                .filter(transition -> transition.to().isEnd())
                .filter(transition -> !transition.date().isAfter(context.asOf()))
                .findFirst();
    }

    /** What became known last. */
    static Optional<DependencyStep> lastStep(Dependency dependency, LocalDate asOf) {
        return dependency.steps().reverse().stream()
                .filter(step -> !step.date().isAfter(asOf))
                .findFirst();
    }

    /** Who is relied on: the name of a unit, or the outside party. */
    static String provider(Dependency dependency, RuleContext<Dependency> context) {
        return context.provider()
                .map(objective -> context.unitOf(objective).name())
                .or(dependency::outsideParty)
                .orElseThrow();
    }
}
