package org.okr4j.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.roadmap.Phase;
import org.okr4j.roadmap.RoadmapPlan;
import org.okr4j.text.Message;

/** When units first published by a day, and in which phase of the roadmap they may. */
final class Publications {

    private final Day day;
    private final RoadmapPlan plan;
    private final Scope scope;

    Publications(Day day, RoadmapPlan plan) {
        this.day = day;
        this.plan = plan;
        this.scope = day.scope();
    }

    /**
     * The first day on which a unit itself published, of objectives that are not given up and whose cycle was not over before
     * the roadmap began.
     */
    Optional<LocalDate> first(OrgUnit unit) {
        return day.program().objectivesOf(unit.id()).stream()
                .filter(objective -> objective.stateAt(day.date()).isPublic()
                        && !day.program().cycleOf(objective).dates().last().isBefore(plan.start()))
                .flatMap(objective -> first(objective).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> first(Objective objective) {
        return objective.publishedOn().filter(date -> !date.isAfter(day.date()));
    }

    /** The units that published before they might, in the order of the document. */
    ImmutableList<EarlyUnit> early() {
        return day.units().flatMap(unit -> early(unit).stream()).collect(toImmutableList());
    }

    private Optional<EarlyUnit> early(OrgUnit unit) {
        Optional<LocalDate> opens = scope.opens(unit);
        return first(unit)
                .filter(published -> opens.isEmpty() || published.isBefore(opens.get()))
                .map(published -> new EarlyUnit(
                        unit.id(), unit.kind(), published, scope.phase(unit), opens, text(unit, published)));
    }

    private Message text(OrgUnit unit, LocalDate published) {
        return scope.phase(unit)
                .map(phase -> Message.of(
                        "adoption.early",
                        unit.name(),
                        unit.kind(),
                        published,
                        phase.number(),
                        phase.label(),
                        plan.datesOf(phase).first()))
                .orElse(Message.of("adoption.early.never", unit.name(), unit.kind(), published));
    }

    /** Whether a unit has published that joins after a phase, in one whose weeks have begun. */
    boolean hasPublishedAfter(Phase phase) {
        return day.units()
                .filter(unit -> scope.contains(unit)
                        && scope.phase(unit)
                                .filter(joins -> joins.number() > phase.number())
                                .isPresent())
                .anyMatch(unit -> first(unit).isPresent());
    }
}
