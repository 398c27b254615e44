package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.Figure;

/**
 * The share of the leadership team that agrees to the same three objectives of the organization: to the first three that each
 * has named last by the day, in whatever order, those that most have named. Of several named alike often those count that
 * come first among the agreements. Objectives of other units, and such as were given up, are not among the three. Who has
 * named fewer than three has not agreed yet, unless these are all that the organization has.
 */
final class AgreementFigure implements FigureWay {

    private static final int TOP = 3;

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        ImmutableList<Person> team = day.program().membersOf(Audience.LEADERSHIP_TEAM, Optional.empty(), day.date());
        Map<PersonId, ImmutableSet<ObjectiveId>> named = named(day);
        named.keySet().retainAll(team.stream().map(Person::id).toList());
        int needed = needed(day);
        Optional<ImmutableSet<ObjectiveId>> common = common(named, needed);
        for (Person person : team) {
            ImmutableSet<ObjectiveId> own = named.getOrDefault(person.id(), ImmutableSet.of());
            if (own.isEmpty()) {
                tally.misses(person.id(), ".silent", person.name());
            } else if (own.size() < needed) {
                tally.misses(person.id(), ".too-few", person.name(), own.size(), needed);
            } else if (common.filter(own::equals).isPresent()) {
                tally.meets();
            } else {
                tally.misses(person.id(), ".other", person.name(), titles(own, day));
            }
        }
        return tally.share();
    }

    /** How many a person has to name: three, or all that the organization has for cycles that are not over. */
    private static int needed(Day day) {
        return Math.toIntExact(day.objectives().stream()
                .filter(objective -> isOfOrganization(objective, day)
                        && !day.program().cycleOf(objective).dates().last().isBefore(day.date()))
                .limit(TOP)
                .count());
    }

    private static ImmutableList<String> titles(ImmutableSet<ObjectiveId> objectives, Day day) {
        return objectives.stream()
                .map(id -> day.program().objective(id).title())
                .collect(toImmutableList());
    }

    private static Map<PersonId, ImmutableSet<ObjectiveId>> named(Day day) {
        Map<PersonId, ImmutableSet<ObjectiveId>> named = new LinkedHashMap<>();
        for (Agreement agreement : day.program().agreements(day.date())) {
            named.put(
                    agreement.person(),
                    agreement.objectives().stream()
                            .filter(objective -> isOfOrganization(day.program().objective(objective), day))
                            .limit(TOP)
                            .collect(ImmutableSet.toImmutableSet()));
        }
        return named;
    }

    private static boolean isOfOrganization(Objective objective, Day day) {
        return Day.isOrganization(day.program().unitOf(objective))
                && !objective.stateAt(day.date()).isGivenUp();
    }

    private static Optional<ImmutableSet<ObjectiveId>> common(
            Map<PersonId, ImmutableSet<ObjectiveId>> named, int needed) {
        Multiset<ImmutableSet<ObjectiveId>> votes = LinkedHashMultiset.create();
        named.values().stream()
                .filter(objectives -> !objectives.isEmpty() && objectives.size() >= needed)
                .forEach(votes::add);
        return votes.elementSet().stream()
                .reduce((first, second) -> votes.count(second) > votes.count(first) ? second : first);
    }
}
