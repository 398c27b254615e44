package org.okr4j.scoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okr4j.calendar.Cycle;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.CycleKind;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitLevel;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Ratio;

/** Puts published numbers together: objectives to units and cycles, units to levels, cycles to years. */
final class GroupScorer {

    /** The cycles a year is made of: the shortest ones that there are. */
    private static final ImmutableList<CycleKind> SHORTEST_FIRST =
            ImmutableList.of(CycleKind.QUARTER, CycleKind.HALF, CycleKind.CUSTOM);

    private final Scorecard card;

    GroupScorer(Scorecard card) {
        this.card = card;
    }

    GroupScore ofUnit(UnitId unit, CycleId cycle) {
        return score(
                Optional.of(unit),
                objectivesOf(unit, cycle)
                        .map(objective ->
                                part(objective, Credit.of(objective, unit).share()))
                        .collect(toImmutableList()));
    }

    /** What a unit owns, alone or with others, in the order of the program. */
    private Stream<Objective> objectivesOf(UnitId unit, CycleId cycle) {
        ResolvedProgram program = card.program();
        ImmutableList<Objective> own = program.objectivesOf(unit, cycle);
        List<Objective> ofOthers = program.sharedObjectivesOf(unit).stream()
                .filter(objective -> objective.cycle().equals(cycle))
                .toList();
        return ofOthers.isEmpty()
                ? own.stream()
                : Stream.concat(own.stream(), ofOthers.stream())
                        .sorted(Comparator.comparing(objective -> program.ordinalOf(objective.id())));
    }

    GroupScore ofCycle(CycleId cycle) {
        CycleId known = card.program().cycle(cycle).id();
        return score(
                Optional.of(known),
                card.program().program().objectives().stream()
                        .filter(objective -> objective.cycle().equals(known))
                        .map(objective -> part(objective, Ratio.ONE))
                        .collect(toImmutableList()));
    }

    GroupScore ofLevel(UnitLevel level, CycleId cycle) {
        ImmutableList<GroupPart> units = card.program().program().organization().units().stream()
                .filter(unit -> unit.kind().level() == level)
                .map(OrgUnit::id)
                .map(unit -> part(unit, ofUnit(unit, cycle)))
                .collect(toImmutableList());
        return score(Optional.empty(), units);
    }

    GroupScore ofYear(Id id, CycleId year, Function<CycleId, GroupScore> ofCycle) {
        ImmutableList<GroupPart> cycles = within(card.program().cycle(year)).stream()
                .map(cycle -> part(cycle, ofCycle.apply(cycle.id())))
                .collect(toImmutableList());
        return score(Optional.of(id), cycles);
    }

    private List<Cycle> within(Cycle year) {
        List<Cycle> within = card.program().program().cycles().stream()
                .filter(cycle -> year.encloses(cycle) && !cycle.id().equals(year.id()))
                .toList();
        return SHORTEST_FIRST.stream()
                .map(kind ->
                        within.stream().filter(cycle -> cycle.kind() == kind).toList())
                .filter(cycles -> !cycles.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
    }

    private GroupPart part(Cycle cycle, GroupScore score) {
        return card.asOf().isBefore(cycle.dates().first())
                ? new GroupPart(
                        cycle.id(),
                        Ratio.ONE,
                        score.number(),
                        score.expected(),
                        score.hasData(),
                        score.isStale(),
                        Optional.of(Message.of(
                                "scoring.left-out.not-begun", cycle.dates().first())))
                : part(cycle.id(), score);
    }

    private static GroupPart part(Id id, GroupScore score) {
        Optional<Message> leftOut =
                score.number().isPresent() ? Optional.empty() : Optional.of(Message.of("scoring.left-out.no-number"));
        return new GroupPart(
                id, Ratio.ONE, score.number(), score.expected(), score.hasData(), score.isStale(), leftOut);
    }

    private GroupPart part(Objective objective, Ratio weight) {
        ObjectiveScore score = card.of(objective.id());
        return new GroupPart(
                score.id(),
                weight,
                score.number(),
                score.expected(),
                !score.isSilent(),
                score.status().isStale(),
                leftOut(score, weight));
    }

    private static Optional<Message> leftOut(ObjectiveScore score, Ratio weight) {
        if (score.state().isGivenUp()) {
            return Optional.of(score.status().reason());
        }
        if (!score.state().isPublic()) {
            return Optional.of(Message.of("scoring.left-out.not-published"));
        }
        if (score.number().isEmpty()) {
            return Optional.of(
                    Status.notScorable(score.unscorable().orElseThrow()).reason());
        }
        return weight.signum() == 0 ? Optional.of(Message.of("scoring.left-out.credit")) : Optional.empty();
    }

    private GroupScore score(Optional<Id> id, ImmutableList<GroupPart> parts) {
        return GroupScore.of(id, parts, card.policy(), card.asOf());
    }
}
