package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import org.okr4j.internal.ContentWords;
import org.okr4j.metric.Direction;
import org.okr4j.metric.Kpi;
import org.okr4j.organization.OrgUnit;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;

/** Finds figures that are the care of several units, and whether these want the same of them. */
final class MetricPoints {

    private final ConversationTable table;
    private final PointCollector points;

    MetricPoints(ConversationTable table, PointCollector points) {
        this.table = table;
        this.points = points;
    }

    void collect() {
        table.forEachPair((unit, other) -> {
            for (DraftedKeyResult one : table.keyResultsOf(unit)) {
                for (DraftedKeyResult two : table.keyResultsOf(other)) {
                    compare(one, two);
                }
            }
        });
        for (OrgUnit unit : table.units()) {
            table.program().kpisOf(unit.id()).forEach(kpi -> compare(unit, kpi));
        }
    }

    private void compare(DraftedKeyResult one, DraftedKeyResult two) {
        if (one.aim().isEmpty() || two.aim().isEmpty()) {
            return;
        }
        Aim aim = one.aim().get();
        Aim other = two.aim().get();
        if (!aim.isOf(other.words())) {
            return;
        }
        if (aim.opposes(other)) {
            boolean rises = aim.direction() == Direction.UP;
            add(
                    TalkingPointKind.OPPOSITE_DIRECTIONS,
                    one,
                    two,
                    Message.of(
                            "alignment.conversation.opposite-directions",
                            (rises ? one : two).unit().name(),
                            aim.metric(),
                            (rises ? two : one).unit().name()));
        } else if (other.values()
                .filter(wanted -> aim.excludes(wanted, other.unit()))
                .isPresent()) {
            add(
                    TalkingPointKind.NO_COMMON_VALUE,
                    one,
                    two,
                    Message.of(
                            "alignment.conversation.no-common-value",
                            aim.metric(),
                            one.unit().name(),
                            inWords(aim),
                            two.unit().name(),
                            inWords(other)));
        } else if (!isDependency(one, two) && !isDependency(two, one)) {
            add(
                    TalkingPointKind.SAME_METRIC,
                    one,
                    two,
                    Message.of(
                            "alignment.conversation.same-metric",
                            one.unit().name(),
                            two.unit().name(),
                            aim.metric()));
        }
    }

    private static Message inWords(Aim aim) {
        return aim.values().orElseThrow().inWords(aim.unit());
    }

    private void add(TalkingPointKind kind, DraftedKeyResult one, DraftedKeyResult two, Message message) {
        points.add(
                kind,
                ImmutableList.of(one.unit().id(), two.unit().id()),
                ImmutableList.of(one.id(), two.id()),
                message,
                ImmutableList.of(one.quoted(), two.quoted()));
    }

    /** Whether it is settled already that one relies on the other. */
    private boolean isDependency(DraftedKeyResult consumer, DraftedKeyResult provider) {
        ResolvedProgram program = table.program();
        return program.dependenciesOf(consumer.id()).stream()
                .filter(dependency -> dependency.stateAt(table.asOf()).isOpen())
                .flatMap(dependency -> dependency.provider().stream())
                .anyMatch(provided -> provided.equals(provider.id())
                        || provided.equals(provider.objective().id()));
    }

    private void compare(OrgUnit watching, Kpi kpi) {
        if (kpi.healthy().isEmpty()) {
            return;
        }
        WantedValues healthy = WantedValues.of(kpi.healthy().get());
        ContentWords name = ContentWords.ofName(kpi.name());
        for (DraftedKeyResult keyResult : table.keyResults().values()) {
            boolean leaves = !keyResult.unit().equals(watching)
                    && keyResult
                            .aim()
                            .filter(aim -> aim.isOf(name) && aim.excludes(healthy, kpi.metricUnit()))
                            .isPresent();
            if (leaves) {
                addLeaving(keyResult, watching, kpi, healthy.inWords(kpi.metricUnit()));
            }
        }
    }

    private void addLeaving(DraftedKeyResult keyResult, OrgUnit watching, Kpi kpi, Message healthy) {
        points.add(
                TalkingPointKind.KPI_LEAVES_BAND,
                ImmutableList.of(keyResult.unit().id(), watching.id()),
                ImmutableList.of(keyResult.id(), kpi.id()),
                Message.of(
                        "alignment.conversation.kpi-leaves-band",
                        keyResult.unit().name(),
                        inWords(keyResult.aim().orElseThrow()),
                        kpi.name(),
                        watching.name(),
                        healthy),
                ImmutableList.of(
                        keyResult.quoted(),
                        Message.of("alignment.conversation.kpi", watching.name(), kpi.name(), healthy)));
    }
}
