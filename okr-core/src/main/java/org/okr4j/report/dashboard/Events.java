package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.okr4j.adoption.OpenBlocker;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.scoring.Scorecard;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds what has happened to things between a day, which is not among the days, and the day of the page, which is. */
final class Events {

    private final Seen seen;
    private final LocalDate since;
    private final Scorecard before;
    private final ImmutableListMultimap<KeyResultId, OpenBlocker> blockers;
    private final Set<DependencyId> told = new HashSet<>();
    private final ImmutableList.Builder<Event> events = ImmutableList.builder();

    Events(Seen seen, LocalDate since) {
        this.seen = seen;
        this.since = since;
        this.before = seen.cardOn(since);
        this.blockers = Multimaps.index(seen.blockers(), OpenBlocker::keyResult);
    }

    ImmutableList<Event> all() {
        return events.build();
    }

    /** The light of a unit, if it had one and that has changed. */
    void look(OrgUnit unit) {
        Standing then = Rows.ofUnit(unit.id(), seen.cycleOf(unit.id())).apply(before);
        Standing now = Rows.ofUnit(unit.id(), seen.cycleOf(unit.id())).apply(seen.card());
        if (then.word().isPresent() && !then.word().equals(now.word())) {
            light(unit.name(), unit.id(), unit, then, now);
        }
    }

    /** What has happened to an objective and to its key results. */
    void look(Objective objective) {
        OrgUnit unit = seen.program().unitOf(objective);
        moved(
                objective.title(),
                objective.id(),
                unit,
                Standing.of(before.of(objective.id())),
                Standing.of(seen.card().of(objective.id())));
        states(objective.title(), objective.id(), unit, objective.transitions());
        objective.keyResults().forEach(keyResult -> look(keyResult, unit));
    }

    private void look(KeyResult keyResult, OrgUnit unit) {
        moved(
                keyResult.text(),
                keyResult.id(),
                unit,
                Standing.of(before.of(keyResult.id())),
                Standing.of(seen.card().of(keyResult.id())));
        states(keyResult.text(), keyResult.id(), unit, keyResult.transitions());
        keyResult.amendments().stream()
                .filter(amendment -> isSince(amendment.date()))
                .forEach(amendment -> amended(amendment, keyResult, unit));
        blockers.get(keyResult.id()).stream()
                .filter(open -> isSince(open.since()))
                .forEach(open -> blocked(open, keyResult, unit));
        Stream.of(seen.program().dependenciesOf(keyResult.id()), seen.program().dependenciesOn(keyResult.id()))
                .flatMap(List::stream)
                .filter(dependency -> told.add(dependency.id()))
                .forEach(dependency -> told(dependency, unit));
        checkedIn(keyResult, unit);
    }

    private boolean isSince(LocalDate date) {
        return date.isAfter(since) && !date.isAfter(seen.asOf());
    }

    private void moved(String text, Id subject, OrgUnit unit, Standing then, Standing now) {
        if (!then.word().equals(now.word())) {
            light(text, subject, unit, then, now);
        } else if (!then.number().equals(now.number())) {
            now.number()
                    .map(number -> then.number()
                            .map(old -> Message.of("dashboard.event.progress", text, old, number))
                            .orElse(Message.of("dashboard.event.progress.first", text, number)))
                    .ifPresent(title -> events.add(
                            new Event(EventKind.PROGRESS, subject, unit, Optional.empty(), title, reasons(then, now))));
        }
    }

    private void light(String text, Id subject, OrgUnit unit, Standing then, Standing now) {
        events.add(new Event(
                EventKind.LIGHT,
                subject,
                unit,
                Optional.empty(),
                Message.of("dashboard.event.light", text, word(then), word(now)),
                reasons(then, now)));
    }

    private static Message word(Standing standing) {
        return standing.word()
                .map(word -> Message.of("dashboard.event.word", word))
                .orElse(Message.of("dashboard.event.no-word"));
    }

    private static ImmutableList<Message> reasons(Standing then, Standing now) {
        return ImmutableList.of(
                Message.of("dashboard.event.now", now.reason()), Message.of("dashboard.event.then", then.reason()));
    }

    private void states(String text, Id subject, OrgUnit unit, List<Transition> transitions) {
        transitions.stream()
                .filter(transition -> isSince(transition.date()))
                .forEach(transition -> events.add(new Event(
                        EventKind.STATE,
                        subject,
                        unit,
                        Optional.of(transition.date()),
                        Message.of("dashboard.event.state", text, transition.to(), transition.date()),
                        written(transition.reason()))));
    }

    private static ImmutableList<Message> written(Optional<String> text) {
        return text.map(words -> Message.of("dashboard.event.written", words)).stream()
                .collect(toImmutableList());
    }

    private void amended(Amendment amendment, KeyResult keyResult, OrgUnit unit) {
        ImmutableList.Builder<Message> parts = ImmutableList.builder();
        BiConsumer<Optional<?>, String> name =
                (part, key) -> part.ifPresent(any -> parts.add(Message.of("dashboard.event.amended." + key)));
        name.accept(amendment.measure(), "measure");
        name.accept(amendment.weight(), "weight");
        name.accept(amendment.due(), "due");
        name.accept(amendment.owner(), "owner");
        events.add(new Event(
                EventKind.AMENDMENT,
                keyResult.id(),
                unit,
                Optional.of(amendment.date()),
                Message.of("dashboard.event.amended", keyResult.text(), parts.build(), amendment.date()),
                amendment.reason().isPresent()
                        ? written(amendment.reason())
                        : ImmutableList.of(Message.of("dashboard.event.no-reason"))));
    }

    private void blocked(OpenBlocker open, KeyResult keyResult, OrgUnit unit) {
        events.add(new Event(
                EventKind.BLOCKER,
                keyResult.id(),
                unit,
                Optional.of(open.since()),
                Message.of("dashboard.item.blocker", open.blocker().text(), keyResult.text()),
                ImmutableList.of(Message.of("dashboard.item.blocker.since", open.age()))));
    }

    private void told(Dependency dependency, OrgUnit unit) {
        dependency.steps().stream()
                .filter(step -> isSince(step.date()))
                .max(Comparator.comparing(DependencyStep::date))
                .ifPresent(step -> events.add(new Event(
                        EventKind.DEPENDENCY,
                        dependency.id(),
                        unit,
                        Optional.of(step.date()),
                        Message.of("dashboard.event.dependency", dependency.need(), step.state(), step.date()),
                        written(step.note()))));
    }

    private void checkedIn(KeyResult keyResult, OrgUnit unit) {
        ImmutableList<CheckIn> made = keyResult.checkInsUpTo(seen.asOf()).stream()
                .filter(checkIn -> isSince(checkIn.date()))
                .collect(toImmutableList());
        if (!made.isEmpty()) {
            CheckIn last = made.get(made.size() - 1);
            events.add(new Event(
                    EventKind.CHECK_IN,
                    keyResult.id(),
                    unit,
                    Optional.of(last.date()),
                    Message.of("dashboard.event.check-in", keyResult.text(), made.size(), last.date()),
                    written(last.note())));
        }
    }
}
