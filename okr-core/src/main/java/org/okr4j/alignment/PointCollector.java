package org.okr4j.alignment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Collects talking points; those of one kind stay in the order in which they were found. */
final class PointCollector {

    private final ImmutableList<UnitId> order;
    private final List<TalkingPoint> points = new ArrayList<>();

    PointCollector(ImmutableList<OrgUnit> units) {
        this.order = units.stream().map(OrgUnit::id).collect(toImmutableList());
    }

    void add(
            TalkingPointKind kind,
            Collection<UnitId> units,
            Iterable<? extends Id> subjects,
            Message message,
            Iterable<Message> evidence) {
        add(kind, units, subjects, message, evidence, Optional.empty());
    }

    void add(
            TalkingPointKind kind,
            Collection<UnitId> units,
            Iterable<? extends Id> subjects,
            Message message,
            Iterable<Message> evidence,
            Optional<Change> proposal) {
        points.add(new TalkingPoint(
                kind,
                order.stream().filter(units::contains).collect(toImmutableList()),
                ImmutableList.copyOf(subjects),
                message,
                ImmutableList.copyOf(evidence),
                proposal));
    }

    /** The points, by topic and kind. */
    ImmutableList<TalkingPoint> points() {
        return points.stream()
                .sorted(Comparator.comparing(TalkingPoint::topic).thenComparing(TalkingPoint::kind))
                .collect(toImmutableList());
    }
}
