package org.okr4j.examples.impact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.okr4j.examples.cli.Ids;
import org.okr4j.examples.cli.OfDate;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.Person;
import org.okr4j.program.Change;
import org.okr4j.value.Identified;
import picocli.CommandLine.TypeConversionException;

/** Reads what the command line says of a thing. */
final class WishReader {

    private static final String LIST =
            "deprioritized, cancelled, target=NUMBER, due=DATE, value=NUMBER, unlinked=ID, removed, left=DATE, at-risk,"
                    + " broken";

    private final Ids ids;
    private final LocalDate asOf;
    private final Function<String, ? extends RuntimeException> wrongCall;

    WishReader(Ids ids, LocalDate asOf, Function<String, ? extends RuntimeException> wrongCall) {
        this.ids = ids;
        this.asOf = asOf;
        this.wrongCall = wrongCall;
    }

    Wish read(Identified thing, String text) {
        int sign = text.indexOf('=');
        String word = sign < 0 ? text : text.substring(0, sign + 1);
        String value = sign < 0 ? "" : text.substring(sign + 1);
        return switch (word) {
            case "deprioritized" -> givenUp(thing, LifecycleState.DEPRIORITIZED, text);
            case "cancelled" -> givenUp(thing, LifecycleState.CANCELLED, text);
            case "target=" -> Wish.of(retarget(need(KeyResult.class, "a key result", thing, text), value));
            case "due=" -> Wish.of(delay(need(KeyResult.class, "a key result", thing, text), date(value)));
            case "value=" -> Wish.of(checkIn(need(KeyResult.class, "a key result", thing, text), value));
            case "unlinked=" ->
                Wish.of(Change.unlink(
                        need(Objective.class, "an objective", thing, text).id(),
                        ids.anything("--change", value).id()));
            case "removed" -> Wish.of(Change.remove(thing.id()));
            case "left=" -> leave(need(Person.class, "a person", thing, text), date(value));
            case "at-risk" -> report(need(Dependency.class, "a dependency", thing, text), DependencyState.AT_RISK);
            case "broken" -> report(need(Dependency.class, "a dependency", thing, text), DependencyState.BROKEN);
            default ->
                throw wrongCall.apply(
                        "--change must say what happens to " + thing.id() + ", one of " + LIST + ": " + text);
        };
    }

    private Wish givenUp(Identified thing, LifecycleState state, String text) {
        if (thing instanceof KeyResult keyResult) {
            return givenUp(
                    keyResult.transitions(),
                    state,
                    transition -> Change.transition(keyResult.id(), transition),
                    earlier -> keyResult.withTransitions(earlier));
        }
        Objective objective = need(Objective.class, "an objective or a key result", thing, text);
        return givenUp(
                objective.transitions(),
                state,
                transition -> Change.transition(objective.id(), transition),
                earlier -> objective.withTransitions(earlier));
    }

    private Wish givenUp(
            ImmutableList<Transition> transitions,
            LifecycleState state,
            Function<Transition, Change> change,
            Function<ImmutableList<Transition>, Identified> with) {
        Change now = change.apply(Transition.builder().to(state).date(asOf).build());
        if (transitions.isEmpty() || !transitions.reverse().get(0).to().isGivenUp()) {
            return Wish.of(now);
        }
        Transition last = transitions.reverse().get(0);
        boolean isThat = last.to() == state && !last.date().isAfter(asOf);
        return Wish.again(
                Change.revise(with.apply(transitions.subList(0, transitions.size() - 1))),
                isThat ? change.apply(last) : now);
    }

    private Wish leave(Person person, LocalDate lastDay) {
        Change change = Change.leave(person.id(), lastDay);
        return person.activeUntil().isPresent()
                ? Wish.again(Change.revise(person.withActiveUntil(Optional.empty())), change)
                : Wish.of(change);
    }

    private Wish report(Dependency dependency, DependencyState state) {
        if (dependency.stateAt(asOf) != state) {
            return Wish.of(Change.report(
                    dependency.id(),
                    DependencyStep.builder().state(state).date(asOf).build()));
        }
        DependencyStep last = dependency.steps().reverse().stream()
                .filter(step -> !step.date().isAfter(asOf))
                .findFirst()
                .orElseThrow();
        return Wish.again(
                Change.revise(dependency.withSteps(dependency.steps().stream()
                        .filter(step -> !step.equals(last))
                        .toList())),
                Change.report(dependency.id(), last));
    }

    private Change retarget(KeyResult keyResult, String value) {
        MeasureParts parts = keyResult
                .measureAt(asOf)
                .map(Measure::toParts)
                .filter(each -> each.kind().hasPart("target") || each.kind().hasPart("threshold"))
                .orElseThrow(() -> wrongCall.apply(
                        "--change can say target= only of a key result with one target: " + keyResult.id()));
        BigDecimal figure = number(value);
        MeasureParts moved = parts.kind().hasPart("target") ? parts.withTarget(figure) : parts.withThreshold(figure);
        return Change.retarget(keyResult.id(), moved.toMeasureLeniently(), asOf);
    }

    private Change delay(KeyResult keyResult, LocalDate due) {
        return Change.amend(
                keyResult.id(), Amendment.builder().date(asOf).due(due).build());
    }

    private Change checkIn(KeyResult keyResult, String value) {
        return Change.checkIn(
                keyResult.id(),
                CheckIn.builder()
                        .date(asOf)
                        .measurement(Measurement.number(number(value)))
                        .build());
    }

    private BigDecimal number(String text) {
        try {
            return Measurement.number(text).value();
        } catch (IllegalArgumentException e) {
            throw wrongCall.apply("--change must have a number such as 12.5 behind the equals sign: " + text);
        }
    }

    private LocalDate date(String text) {
        try {
            return new OfDate().convert(text);
        } catch (TypeConversionException e) {
            throw wrongCall.apply("--change " + e.getMessage());
        }
    }

    private <T> T need(Class<T> type, String name, Identified thing, String text) {
        if (!type.isInstance(thing)) {
            throw wrongCall.apply("--change can say " + text + " only of " + name + ": " + thing.id());
        }
        return type.cast(thing);
    }
}
