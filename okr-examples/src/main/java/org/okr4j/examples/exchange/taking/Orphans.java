package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Message;

/** Finds what still runs when its owner is gone. */
final class Orphans {

    private final Map<PersonId, LocalDate> lastDays;
    private final ImmutableMap<CycleId, LocalDate> ends;
    private final ImmutableList.Builder<Orphan> found = ImmutableList.builder();

    private final LocalDate asOf;

    private Orphans(OkrProgram program, LocalDate asOf) {
        this.asOf = asOf;
        this.lastDays = program.organization().people().stream()
                .filter(person -> person.activeUntil().isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        Person::id, person -> person.activeUntil().orElseThrow(), (first, second) -> first));
        this.ends = program.cycles().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Cycle::id, cycle -> cycle.dates().last(), (first, second) -> first));
    }

    /** Objectives and key results that are not over on a day, and whose owner leaves before their cycle ends. */
    static ImmutableList<Orphan> in(OkrProgram program, LocalDate asOf) {
        Orphans orphans = new Orphans(program, asOf);
        program.objectives().forEach(orphans::look);
        return orphans.found.build();
    }

    private void look(Objective objective) {
        Optional<LocalDate> end =
                Optional.ofNullable(ends.get(objective.cycle())).filter(last -> !last.isBefore(asOf));
        if (end.isEmpty() || objective.stateAt(asOf).isEnd()) {
            return;
        }
        objective
                .owner()
                .ifPresent(owner -> left(owner, end)
                        .ifPresent(last -> found.add(new Orphan(
                                owner,
                                last,
                                objective.id(),
                                Message.of("exchange.orphan.objective", objective.title())))));
        for (KeyResult keyResult : objective.keyResults()) {
            Optional<PersonId> owner = end.flatMap(keyResult::ownerAt);
            owner.filter(person -> keyResult.stateAt(asOf).isEmpty())
                    .ifPresent(person -> left(person, end)
                            .ifPresent(last -> found.add(new Orphan(
                                    person,
                                    last,
                                    keyResult.id(),
                                    Message.of("exchange.orphan.key-result", keyResult.text())))));
        }
    }

    /** The last day of somebody who leaves before a day. */
    private Optional<LocalDate> left(PersonId person, Optional<LocalDate> end) {
        return Optional.ofNullable(lastDays.get(person))
                .filter(last -> end.filter(last::isBefore).isPresent());
    }
}
