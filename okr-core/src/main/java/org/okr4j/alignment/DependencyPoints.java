package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okr4j.internal.ContentWords;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Finds what key results of one unit need from another: what is written down and open, and what their texts hint at. */
final class DependencyPoints {

    private static final int FEWEST_WORDS = 2;

    private final ConversationTable table;
    private final PointCollector points;
    private final FreshIds ids;

    DependencyPoints(ConversationTable table, PointCollector points) {
        this.table = table;
        this.points = points;
        this.ids = new FreshIds(table.program().program());
    }

    void collect() {
        List<Open> open = new ArrayList<>();
        for (DraftedKeyResult consumer : table.keyResults().values()) {
            for (Dependency dependency : program().dependenciesOf(consumer.id())) {
                if (dependency.stateAt(table.asOf()).isOpen() && isWithin(dependency, consumer.unit())) {
                    open.add(new Open(
                            consumer, dependency, dependency.stateAt(table.asOf()), neededBy(consumer, dependency)));
                }
            }
        }
        open.stream()
                .sorted(Comparator.comparing((Open each) -> urgency(each.state()))
                        .thenComparing(Open::neededBy))
                .forEach(this::add);
        for (OrgUnit unit : table.units()) {
            for (OrgUnit other : table.units()) {
                if (!unit.equals(other)) {
                    table.keyResultsOf(unit).forEach(keyResult -> propose(keyResult, other));
                }
            }
        }
    }

    /** Whether what is relied on is in another unit at the table. */
    private boolean isWithin(Dependency dependency, OrgUnit consumer) {
        return dependency
                .provider()
                .map(this::unitOf)
                .filter(unit -> !unit.equals(consumer.id()))
                .filter(unit -> table.units().stream().map(OrgUnit::id).anyMatch(unit::equals))
                .isPresent();
    }

    private LocalDate neededBy(DraftedKeyResult consumer, Dependency dependency) {
        return dependency
                .neededBy()
                .orElseGet(() -> program().cycleOf(consumer.objective()).dates().last());
    }

    /** What will not come first, what is settled last. */
    private static int urgency(DependencyState state) {
        return switch (state) {
            case BROKEN -> 0;
            case AT_RISK -> 1;
            case DECLARED -> 2;
            case PROMISED -> 3;
            case CONFIRMED, MET, WITHDRAWN -> 4;
        };
    }

    private void add(Open open) {
        Id provider = open.dependency().provider().orElseThrow();
        Goal provided = Goal.of(provider, program());
        OrgUnit providing = program().unitOf(provided.objective());
        points.add(
                TalkingPointKind.DECLARED_DEPENDENCY,
                ImmutableList.of(open.consumer().unit().id(), providing.id()),
                ImmutableList.of(
                        open.consumer().id(), provider, open.dependency().id()),
                Message.of(
                        "alignment.conversation.declared-dependency",
                        open.consumer().unit().name(),
                        providing.name(),
                        open.dependency().need(),
                        open.neededBy(),
                        open.state()),
                ImmutableList.of(
                        open.consumer().quoted(),
                        Message.of(
                                "alignment.conversation.quote",
                                providing.name(),
                                provided.text(),
                                provided.stateAt(table.asOf()))));
    }

    private void propose(DraftedKeyResult consumer, OrgUnit other) {
        boolean isDeclared = program().dependenciesOf(consumer.id()).stream()
                .flatMap(dependency -> dependency.provider().stream())
                .anyMatch(provider -> unitOf(provider).equals(other.id()));
        if (isDeclared) {
            return;
        }
        ImmutableList<DraftedKeyResult> named = named(consumer, other);
        named.forEach(provider -> proposeMetric(consumer, provider));
        if (named.isEmpty() && isNamed(other.name(), consumer.keyResult().text())) {
            points.add(
                    TalkingPointKind.NAMED_UNIT,
                    ImmutableList.of(consumer.unit().id(), other.id()),
                    ImmutableList.of(consumer.id()),
                    Message.of(
                            "alignment.conversation.named-unit", consumer.unit().name(), other.name()),
                    ImmutableList.of(consumer.quoted()));
        }
    }

    /** The key results of a unit whose figure a text speaks of, being about another one itself. */
    private ImmutableList<DraftedKeyResult> named(DraftedKeyResult consumer, OrgUnit other) {
        ContentWords text = ContentWords.ofName(consumer.keyResult().text());
        return table.keyResultsOf(other).stream()
                .filter(provider -> provider.aim()
                        .map(Aim::words)
                        .filter(words -> words.stems().size() >= FEWEST_WORDS && text.hasAll(words))
                        .filter(words ->
                                consumer.aim().filter(aim -> aim.isOf(words)).isEmpty())
                        .isPresent())
                .collect(toImmutableList());
    }

    private void proposeMetric(DraftedKeyResult consumer, DraftedKeyResult provider) {
        String metric = provider.aim().orElseThrow().metric();
        Dependency dependency = Dependency.builder()
                .id(DependencyId.of(ids.next(consumer.id() + "-needs-" + provider.id())))
                .consumer(consumer.id())
                .provider(provider.id())
                .kind(DependencyKind.OUTCOME)
                .need(metric)
                .build();
        points.add(
                TalkingPointKind.NAMED_METRIC,
                ImmutableList.of(consumer.unit().id(), provider.unit().id()),
                ImmutableList.of(consumer.id(), provider.id()),
                Message.of(
                        "alignment.conversation.named-metric",
                        consumer.unit().name(),
                        metric,
                        provider.unit().name()),
                ImmutableList.of(consumer.quoted(), provider.quoted()),
                Optional.of(Change.add(dependency)));
    }

    /**
     * Whether a text has a name as a word or words of its own, in the same capitals: “sales” is no unit. A single word at the
     * beginning is not taken for a name, because there any word has a capital.
     */
    static boolean isNamed(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends && (at > 0 || name.indexOf(' ') > 0)) {
                return true;
            }
        }
        return false;
    }

    private UnitId unitOf(Id provider) {
        return Goal.of(provider, program()).objective().unit();
    }

    private ResolvedProgram program() {
        return table.program();
    }

    /** An open dependency between units at the table. */
    private record Open(DraftedKeyResult consumer, Dependency dependency, DependencyState state, LocalDate neededBy) {}
}
