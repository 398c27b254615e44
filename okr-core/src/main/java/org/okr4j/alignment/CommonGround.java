package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.internal.ContentWords;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.PriorityId;
import org.okr4j.organization.StrategicPriority;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds objectives of several units that serve the same or say the same. */
final class CommonGround {

    /** Half of the words: alike enough to be talked about, without being copies. */
    private static final BigDecimal ALIKE = new BigDecimal("0.5");

    private final ConversationTable table;
    private final PointCollector points;

    CommonGround(ConversationTable table, PointCollector points) {
        this.table = table;
        this.points = points;
    }

    void collect() {
        collectServing(
                TalkingPointKind.SAME_PARENT,
                "alignment.conversation.same-parent",
                objective -> objective.parents().stream().map(Contribution::parent));
        collectServing(
                TalkingPointKind.SAME_PRIORITY,
                "alignment.conversation.same-priority",
                objective -> objective.priorities().stream());
        collectAlike();
    }

    private void collectServing(TalkingPointKind kind, String key, Function<Objective, Stream<? extends Id>> served) {
        SetMultimap<Id, Entry> byServed = LinkedHashMultimap.create();
        entries().forEach(entry -> served.apply(entry.draft().objective()).forEach(id -> byServed.put(id, entry)));
        byServed.asMap().forEach((id, serving) -> {
            List<OrgUnit> units = serving.stream().map(Entry::unit).distinct().toList();
            if (units.size() > 1) {
                Message message =
                        Message.of(key, units.stream().map(OrgUnit::name).toList(), nameOf(id));
                add(kind, serving, ImmutableList.of(id), message);
            }
        });
    }

    private void collectAlike() {
        ImmutableList<Titled> titles = entries()
                .map(entry -> new Titled(
                        entry, ContentWords.of(entry.draft().objective().title())))
                .collect(toImmutableList());
        table.forEachPair((unit, other) -> {
            for (Titled one : of(unit, titles)) {
                for (Titled two : of(other, titles)) {
                    if (one.words().isAlike(two.words(), ALIKE)) {
                        addAlike(one, two);
                    }
                }
            }
        });
    }

    private static ImmutableList<Titled> of(OrgUnit unit, List<Titled> titles) {
        return titles.stream()
                .filter(title -> title.entry().unit().equals(unit))
                .collect(toImmutableList());
    }

    private void addAlike(Titled one, Titled two) {
        add(
                TalkingPointKind.SIMILAR_WORDING,
                ImmutableList.of(one.entry(), two.entry()),
                ImmutableList.of(),
                Message.of(
                        "alignment.conversation.similar-wording",
                        one.entry().unit().name(),
                        two.entry().unit().name(),
                        one.words().shared(two.words())));
    }

    private void add(TalkingPointKind kind, Collection<Entry> entries, List<Id> joining, Message message) {
        points.add(
                kind,
                entries.stream().map(entry -> entry.unit().id()).collect(toImmutableList()),
                Stream.concat(
                                entries.stream()
                                        .map(entry -> entry.draft().objective().id()),
                                joining.stream())
                        .collect(toImmutableList()),
                message,
                entries.stream().map(Entry::quoted).collect(toImmutableList()));
    }

    private Stream<Entry> entries() {
        return table.drafts().stream()
                .flatMap(drafts -> drafts.objectives().stream()
                        .map(draft -> new Entry(table.program().unit(drafts.unit()), draft)));
    }

    private String nameOf(Id id) {
        ResolvedProgram program = table.program();
        if (!(id instanceof PriorityId)) {
            return Goal.of(id, program).text();
        }
        return program.program().organization().priorities().stream()
                .filter(priority -> priority.id().equals(id))
                .map(StrategicPriority::title)
                .findFirst()
                .orElseThrow();
    }

    /** An objective on the table. */
    private record Entry(OrgUnit unit, UnitDrafts.Draft draft) {
        Message quoted() {
            return Message.of(
                    "alignment.conversation.quote",
                    unit.name(),
                    draft.objective().title(),
                    draft.state());
        }
    }

    /** An objective with what its title is about. */
    private record Titled(Entry entry, ContentWords words) {}
}
