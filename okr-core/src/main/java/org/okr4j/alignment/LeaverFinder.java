package org.okr4j.alignment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.scoring.ScorecardDiff;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds who has left, or is to leave, and what these people answer for. */
final class LeaverFinder {

    private final ResolvedProgram before;
    private final ResolvedProgram after;
    private final LocalDate earlier;
    private final LocalDate asOf;
    private final Reliance reliance;

    LeaverFinder(ScorecardDiff scores, Reliance reliance) {
        this.before = scores.before().program();
        this.after = scores.after().program();
        this.earlier = scores.before().asOf();
        this.asOf = scores.after().asOf();
        this.reliance = reliance;
    }

    /** {@return one for each of them, in the order of the program} Only where somebody leaves, all key results are gone through. */
    ImmutableList<Source> find() {
        ImmutableList<Person> leavers = leavers();
        if (leavers.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableSetMultimap<PersonId, Id> owned = owned();
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (Person person : leavers) {
            ImmutableList<Edge> edges = owned.get(person.id()).stream()
                    .map(id -> Edge.of(person.id(), id, Tie.OWNS))
                    .collect(ImmutableList.toImmutableList());
            LocalDate last = person.activeUntil().orElseThrow();
            Message text = Message.of(
                    last.isBefore(asOf) ? "alignment.impact.left" : "alignment.impact.leaves",
                    person.name(),
                    last,
                    edges.size());
            sources.add(new Source(new Trigger(person.id(), TriggerKind.OWNER_LEFT, text), edges));
        }
        return sources.build();
    }

    private ImmutableList<Person> leavers() {
        ImmutableList<Person> old = before.program().organization().people();
        ImmutableList<Person> people = after.program().organization().people();
        if (earlier.equals(asOf) && old.equals(people)) {
            return ImmutableList.of();
        }
        ImmutableMap<PersonId, Person> known = old.stream().collect(toImmutableMap(Person::id, person -> person));
        return people.stream()
                .filter(person -> known.containsKey(person.id()))
                .filter(person -> leaves(requireNonNull(known.get(person.id())), person))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it was not known that somebody leaves, or not for so early a day, or this person has left between the days. */
    private boolean leaves(Person was, Person is) {
        return (was.isActive(earlier) && !is.isActive(asOf))
                || is.activeUntil()
                        .filter(last -> was.activeUntil()
                                .filter(known -> !known.isAfter(last))
                                .isEmpty())
                        .isPresent();
    }

    private ImmutableSetMultimap<PersonId, Id> owned() {
        SetMultimap<PersonId, Id> owned =
                MultimapBuilder.hashKeys().linkedHashSetValues().build();
        for (Objective objective : after.program().objectives()) {
            if (!reliance.isOngoing(objective.id())) {
                continue;
            }
            Owners.of(objective).forEach(owner -> owned.put(owner, objective.id()));
            for (KeyResult keyResult : objective.keyResults()) {
                if (keyResult.stateAt(asOf).isEmpty()) {
                    Owners.of(objective, keyResult, asOf).forEach(owner -> owned.put(owner, keyResult.id()));
                }
            }
        }
        return ImmutableSetMultimap.copyOf(owned);
    }
}
