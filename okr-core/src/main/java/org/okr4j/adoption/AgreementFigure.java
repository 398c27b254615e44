package org.okr4j.adoption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.Audience;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.roadmap.Agreement;
import org.okr4j.roadmap.Figure;

/**
 * The share of the leadership team that agrees to the same three objectives of the organization: to the first three that each
 * has named last by the day, in whatever order, those that most have named. Of several named alike often those count that
 * come first among the agreements. Objectives of other units, and such as were given up, are not among the three.
 */
final class AgreementFigure implements FigureWay {

    private static final int TOP = 3;

    @Override
    public FigureResult measure(Figure figure, Day day) {
        Tally tally = Tally.of(figure, day);
        ImmutableList<Person> team = day.program().membersOf(Audience.LEADERSHIP_TEAM, Optional.empty(), day.date());
        Map<PersonId, ImmutableSet<ObjectiveId>> named = named(day);
        named.keySet().retainAll(team.stream().map(Person::id).toList());
        Optional<ImmutableSet<ObjectiveId>> common = common(named);
        for (Person person : team) {
            ImmutableSet<ObjectiveId> own = named.getOrDefault(person.id(), ImmutableSet.of());
            if (own.isEmpty()) {
                tally.misses(person.id(), ".silent", person.name());
            } else if (common.filter(own::equals).isPresent()) {
                tally.meets();
            } else {
                tally.misses(person.id(), ".other", person.name(), own.asList());
            }
        }
        return tally.share();
    }

    private static Map<PersonId, ImmutableSet<ObjectiveId>> named(Day day) {
        Map<PersonId, ImmutableSet<ObjectiveId>> named = new LinkedHashMap<>();
        for (Agreement agreement : day.program().agreements(day.date())) {
            named.put(
                    agreement.person(),
                    agreement.objectives().stream()
                            .filter(objective -> isOfOrganization(objective, day))
                            .limit(TOP)
                            .collect(ImmutableSet.toImmutableSet()));
        }
        return named;
    }

    private static boolean isOfOrganization(ObjectiveId id, Day day) {
        return Day.isOrganization(day.program().unitOf(day.program().objective(id)))
                && !day.program().objective(id).stateAt(day.date()).isGivenUp();
    }

    private static Optional<ImmutableSet<ObjectiveId>> common(Map<PersonId, ImmutableSet<ObjectiveId>> named) {
        Multiset<ImmutableSet<ObjectiveId>> votes = LinkedHashMultiset.create();
        named.values().stream().filter(objectives -> !objectives.isEmpty()).forEach(votes::add);
        return votes.elementSet().stream()
                .reduce((first, second) -> votes.count(second) > votes.count(first) ? second : first);
    }
}
