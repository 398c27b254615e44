package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds people who answer for key results of several units. */
final class PersonPoints {

    private final ConversationTable table;
    private final PointCollector points;

    PersonPoints(ConversationTable table, PointCollector points) {
        this.table = table;
        this.points = points;
    }

    void collect() {
        SetMultimap<PersonId, DraftedKeyResult> byPerson = LinkedHashMultimap.create();
        for (DraftedKeyResult keyResult : table.keyResults().values()) {
            Owners.of(keyResult.objective(), keyResult.keyResult(), table.asOf())
                    .forEach(person -> byPerson.put(person, keyResult));
        }
        byPerson.asMap().forEach(this::add);
    }

    private void add(PersonId person, Collection<DraftedKeyResult> keyResults) {
        List<OrgUnit> units =
                keyResults.stream().map(DraftedKeyResult::unit).distinct().toList();
        Person known = table.program().person(person);
        if (units.size() < 2 || !known.isActive(table.asOf())) {
            return;
        }
        points.add(
                TalkingPointKind.SAME_PERSON,
                units.stream().map(OrgUnit::id).toList(),
                Stream.<Id>concat(keyResults.stream().map(DraftedKeyResult::id), Stream.of(person))
                        .collect(toImmutableList()),
                Message.of(
                        "alignment.conversation.same-person",
                        known.name(),
                        units.stream().map(OrgUnit::name).toList(),
                        keyResults.size()),
                keyResults.stream().map(DraftedKeyResult::quoted).collect(toImmutableList()));
    }
}
