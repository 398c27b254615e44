package org.okr4j.report.dashboard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okr4j.adoption.CheckInDuty;
import org.okr4j.calendar.Cycle;
import org.okr4j.metric.Kpi;
import org.okr4j.objective.CoOwner;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.rule.Finding;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.ObjectiveScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.StatusWord;

/** Makes the rows of pages. */
final class Rows {

    private final Seen seen;

    Rows(Seen seen) {
        this.seen = seen;
    }

    /** {@return the units for which a condition holds, of those that exist on the day, each after the one it is part of} */
    ImmutableList<UnitRow> units(Predicate<UnitId> filter) {
        return seen.units().stream()
                .filter(filter)
                .map(seen.program()::unit)
                .filter(unit -> unit.isActive(seen.asOf()))
                .map(this::unit)
                .collect(toImmutableList());
    }

    UnitRow unit(OrgUnit unit) {
        Optional<Cycle> cycle = seen.cycleOf(unit.id());
        return UnitRow.builder()
                .unit(unit)
                .depth(seen.program().pathToRoot(unit.id()).size() - 1)
                .addAllHeads(seen.program().heads(unit.id(), seen.asOf()))
                .cycle(cycle)
                .standing(ofUnit(unit.id(), cycle).apply(seen.card()))
                .addAllTrend(trend(ofUnit(unit.id(), cycle)))
                .putAllObjectives(words(unit.id(), cycle))
                .overdue(overdue(unit.id()))
                .putAllFindings(FindingIndex.count(findings(unit.id())))
                .build();
    }

    /** {@return how a unit stands and stood in a cycle} */
    static Function<Scorecard, Standing> ofUnit(UnitId unit, Optional<Cycle> cycle) {
        return card -> cycle.map(Cycle::id)
                .map(id -> Standing.of(card.ofUnit(unit, id)))
                .orElseGet(Standing::withoutCycle);
    }

    /** {@return how all objectives of a cycle together stand and stood} */
    static Function<Scorecard, Standing> ofCycle(Optional<Cycle> cycle) {
        return card ->
                cycle.map(Cycle::id).map(id -> Standing.of(card.ofCycle(id))).orElseGet(Standing::withoutCycle);
    }

    ImmutableList<TrendPoint> trend(Function<Scorecard, Standing> standing) {
        return seen.weeks().cards().stream()
                .map(card -> new TrendPoint(card.asOf(), standing.apply(card)))
                .collect(toImmutableList());
    }

    private ImmutableMap<StatusWord, Integer> words(UnitId unit, Optional<Cycle> cycle) {
        Map<StatusWord, Integer> words = new EnumMap<>(StatusWord.class);
        seen.objectivesOf(unit).stream()
                .filter(objective ->
                        cycle.map(Cycle::id).filter(objective.cycle()::equals).isPresent())
                .filter(seen::isPublished)
                .map(objective -> seen.card().of(objective.id()).status().word())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return ImmutableMap.copyOf(words);
    }

    private int overdue(UnitId unit) {
        return (int) seen.program().objectivesOf(unit).stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(keyResult ->
                        duty(keyResult).flatMap(CheckInDuty::overdueSince).isPresent())
                .count();
    }

    /** {@return what was found on a unit itself, and on what it owns} */
    Stream<Finding> findings(UnitId unit) {
        return Stream.concat(
                seen.findings().on(unit).stream(),
                seen.program().objectivesOf(unit).stream()
                        .flatMap(objective -> seen.findings().on(objective.id()).stream()));
    }

    /** {@return the objectives that a unit has or co-owns, of those for which a condition holds, in the cycles shown} */
    ImmutableList<ObjectiveRow> objectives(UnitId unit, Predicate<Objective> filter) {
        return seen.objectivesOf(unit).stream()
                .filter(seen::isShown)
                .filter(filter)
                .map(this::objective)
                .collect(toImmutableList());
    }

    ImmutableList<KpiRow> kpis(Predicate<Kpi> filter) {
        return seen.facts().kpis().stream()
                .filter(filter)
                .map(kpi -> new KpiRow(
                        kpi.id(),
                        kpi.name(),
                        kpi.unit().map(seen.program()::unit),
                        Standing.of(seen.card().health(kpi.id()))))
                .collect(toImmutableList());
    }

    ObjectiveRow objective(Objective objective) {
        return objective(objective, any -> true);
    }

    /** {@return an objective with some of its key results} */
    ObjectiveRow objective(Objective objective, Predicate<KeyResult> filter) {
        ObjectiveScore score = seen.card().of(objective.id());
        return ObjectiveRow.builder()
                .id(objective.id())
                .title(objective.title())
                .unit(seen.program().unitOf(objective))
                .cycle(seen.program().cycleOf(objective))
                .state(score.state())
                .owner(objective.owner().map(this::person))
                .addAllCoOwners(objective.coOwners().stream()
                        .map(CoOwner::person)
                        .map(this::person)
                        .collect(toImmutableList()))
                .restrictedBecause(objective.restrictedBecause())
                .standing(Standing.of(score))
                .addAllTrend(trend(card -> Standing.of(card.of(objective.id()))))
                .addAllKeyResults(objective.keyResults().stream()
                        .filter(filter)
                        .map(keyResult -> keyResult(keyResult, score))
                        .collect(toImmutableList()))
                .putAllFindings(FindingIndex.count(seen.findings().on(objective.id()).stream()))
                .build();
    }

    private KeyResultRow keyResult(KeyResult keyResult, ObjectiveScore objective) {
        KeyResultScore score = objective.keyResult(keyResult.id()).orElseThrow();
        Optional<CheckInDuty> duty = duty(keyResult);
        return KeyResultRow.builder()
                .id(keyResult.id())
                .text(keyResult.text())
                .owner(keyResult.ownerAt(seen.asOf()).map(this::person))
                .standing(Standing.of(score))
                .addAllTrend(trend(card -> Standing.of(card.of(keyResult.id()))))
                .confidence(score.confidence())
                .lastCheckIn(score.lastCheckIn())
                .due(duty.map(CheckInDuty::due))
                .isOverdue(duty.flatMap(CheckInDuty::overdueSince).isPresent())
                .build();
    }

    private Optional<CheckInDuty> duty(KeyResult keyResult) {
        return Optional.ofNullable(seen.duties().get(keyResult.id()));
    }

    Person person(PersonId id) {
        return seen.program().person(id);
    }
}
