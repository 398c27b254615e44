package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.organization.Audience;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.roadmap.TrainingNeed;

/** How far each department has come with a roadmap by a day. */
final class UnitStatuses {

    private final Day day;
    private final Scope scope;
    private final Ascent ascent;
    private final ImmutableListMultimap<UnitId, TeamWeek> weeks;
    private final ImmutableListMultimap<UnitId, ActivityStatus> activities;
    private final Knowledge knowledge;

    UnitStatuses(Day day, RoadmapPlan plan) {
        this.day = day;
        this.scope = day.scope();
        this.ascent = Ascent.to(Day::isOrganization, day);
        this.weeks = Multimaps.index(day.background().recent(day.date()), TeamWeek::unit);
        Activities all = new Activities(day, plan);
        this.activities = plan.roadmap().phases().stream()
                .flatMap(phase -> all.of(phase).stream())
                .filter(status -> status.unit().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        status -> status.unit().orElseThrow(), status -> status));
        this.knowledge = Knowledge.of(day);
    }

    ImmutableList<UnitStatus> all() {
        return day.departments().stream().map(this::of).collect(toImmutableList());
    }

    private UnitStatus of(OrgUnit unit) {
        ImmutableList<Objective> published = day.program().objectivesOf(unit.id()).stream()
                .filter(day::isPublished)
                .collect(toImmutableList());
        Optional<Phase> phase = scope.phase(unit);
        Map<PersonId, Boolean> people = phase.map(joins -> trained(unit, joins)).orElse(Map.of());
        return new UnitStatus(
                unit.id(),
                phase,
                scope.contains(unit),
                day.hasPublished(unit.id()),
                published.size(),
                Math.toIntExact(published.stream().filter(ascent::leadsUp).count()),
                weeks.get(unit.id()).size(),
                Math.toIntExact(weeks.get(unit.id()).stream()
                        .filter(TeamWeek::isComplete)
                        .count()),
                activities.get(unit.id()),
                people(people, true),
                people(people, false));
    }

    private static ImmutableList<PersonId> people(Map<PersonId, Boolean> people, boolean areTrained) {
        return people.entrySet().stream()
                .filter(person -> person.getValue() == areTrained)
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
    }

    /** The people of a unit whom a phase wants trained, and whether they are. */
    private Map<PersonId, Boolean> trained(OrgUnit unit, Phase phase) {
        ResolvedProgram program = day.program();
        ImmutableList<Person> own = program.membersOf(Audience.MEMBERS, Optional.of(unit.id()), day.date());
        ImmutableList<Person> heads = program.heads(unit.id(), day.date());
        Map<PersonId, Boolean> people = new LinkedHashMap<>();
        for (TrainingNeed need : phase.trainings()) {
            for (Person person : program.membersOf(need.audience(), Optional.of(unit.id()), day.date())) {
                if (own.contains(person) || heads.contains(person)) {
                    people.merge(person.id(), knowledge.has(person.id(), need), Boolean::logicalAnd);
                }
            }
        }
        return people;
    }
}
