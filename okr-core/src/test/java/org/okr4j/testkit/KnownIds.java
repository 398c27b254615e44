package org.okr4j.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Id;

/** The ids of a program, for facts that refer to them. */
record KnownIds(
        List<PriorityId> priorities,
        List<UnitId> units,
        List<PersonId> people,
        List<CycleId> cycles,
        List<ObjectiveId> objectives,
        List<KeyResultId> keyResults) {

    static KnownIds of(OkrProgram program) {
        return new KnownIds(
                program.organization().priorities().stream()
                        .map(StrategicPriority::id)
                        .toList(),
                program.organization().units().stream().map(OrgUnit::id).toList(),
                program.organization().people().stream().map(Person::id).toList(),
                program.cycles().stream().map(Cycle::id).toList(),
                program.objectives().stream().map(objective -> objective.id()).toList(),
                program.objectives().stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .map(keyResult -> keyResult.id())
                        .toList());
    }

    /** The objectives, then the key results. */
    List<Id> goals() {
        return Stream.<Id>concat(objectives.stream(), keyResults.stream()).toList();
    }

    /** Up to so many different ones of the ids, in any order. */
    static <T> Arbitrary<List<T>> some(List<T> ids, int most) {
        return ids.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(ids).list().uniqueElements().ofMaxSize(Math.min(most, ids.size()));
    }

    /** One of the ids, half of the time. */
    static <T> Arbitrary<Optional<T>> maybe(List<T> ids) {
        return ids.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(ids).optional(0.5);
    }
}
