package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.okr4j.cadence.AgreedPoint;
import org.okr4j.cadence.CarryDecision;
import org.okr4j.cadence.CarryOver;
import org.okr4j.cadence.Conversation;
import org.okr4j.cadence.ConversationId;
import org.okr4j.cadence.Learning;
import org.okr4j.cadence.LearningKind;
import org.okr4j.cadence.Retrospective;
import org.okr4j.cadence.RetrospectiveId;
import org.okr4j.cadence.Topic;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyKind;
import org.okr4j.objective.DependencyState;
import org.okr4j.objective.DependencyStep;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.CascadeMode;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Boundary;
import org.okr4j.program.CycleState;
import org.okr4j.program.CycleTransition;
import org.okr4j.program.DependencyDeclaration;
import org.okr4j.program.Notice;
import org.okr4j.program.OkrProgram;
import org.okr4j.program.ProgramFact;
import org.okr4j.value.Id;

/**
 * Arbitrary KPIs, dependencies, conversations, retrospectives and facts of one program, whose ids they name. They forbid
 * nothing: no cycle is locked, and no objective has to stay within a boundary.
 */
final class FactArbitraries {

    private static final Arbitrary<LocalDate> DAYS = KeyResultArbitraries.days();

    private final List<UnitId> units;
    private final List<CycleId> cycles;
    private final List<ObjectiveId> objectives;
    private final List<KeyResultId> keyResults;

    FactArbitraries(OkrProgram program) {
        this.units = program.organization().units().stream().map(OrgUnit::id).toList();
        this.cycles =
                ProgramArbitraries.CYCLES.stream().map(cycle -> cycle.id()).toList();
        this.objectives = program.objectives().stream().map(Objective::id).toList();
        this.keyResults = program.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(KeyResult::id)
                .toList();
    }

    /** The program with some of all that it can name. */
    static Arbitrary<OkrProgram> added(OkrProgram program) {
        FactArbitraries facts = new FactArbitraries(program);
        return Builders.withBuilder(program::toBuilder)
                .use(OrganizationArbitraries.each(2, number -> facts.kpis(KpiId.of("kpi-" + number))))
                .withProbability(0.5)
                .in(OkrProgram.Builder::addAllKpis)
                .use(facts.dependencies())
                .withProbability(0.8)
                .in(OkrProgram.Builder::addAllDependencies)
                .use(facts.conversations(ConversationId.of("conversation"))
                        .list()
                        .ofSize(1))
                .withProbability(facts.units.size() < 2 ? 0 : 0.5)
                .in(OkrProgram.Builder::addAllConversations)
                .use(facts.retrospectives(RetrospectiveId.of("retrospective"))
                        .list()
                        .ofSize(1))
                .withProbability(0.5)
                .in(OkrProgram.Builder::addAllRetrospectives)
                .use(facts.notices().list().ofMaxSize(2))
                .in(OkrProgram.Builder::addAllNotices)
                .use(facts.declarations().list().ofMaxSize(2))
                .in(OkrProgram.Builder::addAllDeclarations)
                .use(facts.boundaries().list().ofMaxSize(2))
                .in(OkrProgram.Builder::addAllBoundaries)
                .use(DAYS.map(date -> List.of(activated(facts.cycles.get(0), date))))
                .withProbability(0.5)
                .in(OkrProgram.Builder::addAllCycleTransitions)
                .use(Arbitraries.just(CascadeMode.BIDIRECTIONAL))
                .withProbability(0.3)
                .in(OkrProgram.Builder::cascadeMode)
                .build(OkrProgram.Builder::build);
    }

    private Arbitrary<List<Dependency>> dependencies() {
        return keyResults.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.integers()
                        .between(1, 3)
                        .flatMap(count -> OrganizationArbitraries.each(
                                count, number -> dependencies(DependencyId.of("dependency-" + number))));
    }

    /** Dependencies of key results, of which the program must have one. */
    Arbitrary<Dependency> dependencies(DependencyId id) {
        List<Id> providers = ImmutableList.<Id>builder()
                .addAll(objectives)
                .addAll(keyResults)
                .build();
        Arbitrary<Dependency> within = combine(
                        Arbitraries.of(keyResults),
                        Arbitraries.of(providers),
                        Arbitraries.of(DependencyKind.class),
                        DAYS.optional(0.5),
                        steps().list().ofMaxSize(3))
                .as((consumer, provider, kind, neededBy, steps) -> Dependency.builder()
                        .id(id)
                        .consumer(consumer)
                        .provider(provider)
                        .kind(kind)
                        .need("what only they can give")
                        .neededBy(neededBy)
                        .addAllSteps(steps)
                        .build());
        Arbitrary<Dependency> outside = Arbitraries.of(keyResults)
                .map(consumer -> Dependency.builder()
                        .id(id)
                        .consumer(consumer)
                        .outsideParty("the port authority")
                        .kind(DependencyKind.ACTION)
                        .need("a permit")
                        .build());
        return Arbitraries.oneOf(within, outside);
    }

    static Arbitrary<DependencyStep> steps() {
        return combine(
                        DAYS,
                        Arbitraries.of(DependencyState.class),
                        KeyResultArbitraries.people().optional(0.5),
                        Arbitraries.of("it looks good").optional(0.3),
                        Arbitraries.of(true, false))
                .as((date, state, by, note, inReview) -> DependencyStep.builder()
                        .date(date)
                        .state(state)
                        .by(by)
                        .note(note)
                        .inReview(inReview)
                        .build());
    }

    Arbitrary<Kpi> kpis(KpiId id) {
        Arbitrary<HealthBand> bands = combine(
                        Arbitraries.integers().between(-50, 50).map(BigDecimal::valueOf),
                        Arbitraries.integers()
                                .between(0, 50)
                                .map(BigDecimal::valueOf)
                                .optional(0.5),
                        Arbitraries.integers()
                                .between(1, 9)
                                .map(BigDecimal::valueOf)
                                .optional(0.5))
                .as((least, width, tolerance) -> HealthBand.builder()
                        .atLeast(least)
                        .atMost(width.map(least::add))
                        .tolerance(tolerance)
                        .build());
        Arbitrary<Reading> readings = combine(DAYS, OkrArbitraries.metricValues())
                .as((date, value) -> new Reading(date, Measurement.number(value)));
        return combine(
                        OrganizationArbitraries.names(),
                        Arbitraries.of(units).optional(0.5),
                        KeyResultArbitraries.people().optional(0.5),
                        Arbitraries.of(MetricUnit.PERCENT, MetricUnit.count("visits"))
                                .optional(0.5),
                        bands.optional(0.7),
                        OkrArbitraries.frequencies().optional(0.5),
                        readings.list().ofMaxSize(3))
                .as((name, unit, owner, metricUnit, healthy, frequency, history) -> Kpi.builder()
                        .id(id)
                        .name(name)
                        .unit(unit)
                        .owner(owner)
                        .metricUnit(metricUnit)
                        .healthy(healthy)
                        .frequency(frequency)
                        .addAllHistory(history)
                        .build());
    }

    /** Conversations of two units, of which the program must have two. */
    Arbitrary<Conversation> conversations(ConversationId id) {
        List<Id> subjects = ImmutableList.<Id>builder()
                .addAll(objectives)
                .addAll(keyResults)
                .build();
        Arbitrary<AgreedPoint> points = combine(
                        Arbitraries.of(Topic.class),
                        OrganizationArbitraries.names(),
                        KeyResultArbitraries.people().optional(0.5),
                        DAYS.optional(0.5))
                .as((topic, text, owner, due) -> AgreedPoint.builder()
                        .topic(topic)
                        .text(text)
                        .addAllSubjects(subjects.stream().limit(2).toList())
                        .owner(owner)
                        .due(due)
                        .build());
        return combine(
                        DAYS,
                        Arbitraries.of(cycles),
                        points.list().ofMaxSize(2),
                        KeyResultArbitraries.people().list().ofMaxSize(2).uniqueElements(),
                        Arbitraries.of("by phone").optional(0.3))
                .as((date, cycle, agreed, participants, note) -> Conversation.builder()
                        .id(id)
                        .date(date)
                        .cycle(cycle)
                        .addAllUnits(units.subList(0, 2))
                        .addAllParticipants(participants)
                        .addAllAgreed(agreed)
                        .note(note)
                        .build());
    }

    Arbitrary<Retrospective> retrospectives(RetrospectiveId id) {
        Arbitrary<Learning> learnings = combine(
                        OrganizationArbitraries.names(),
                        Arbitraries.of(LearningKind.class),
                        KeyResultArbitraries.people().optional(0.5),
                        DAYS.optional(0.5))
                .as((text, about, owner, doneOn) -> Learning.builder()
                        .text(text)
                        .about(about)
                        .owner(owner)
                        .doneOn(doneOn)
                        .build());
        Iterator<CarryDecision> decisions = Iterators.cycle(CarryDecision.values());
        List<CarryOver> carryOvers = objectives.stream()
                .map(objective -> CarryOver.of(objective, decisions.next()))
                .toList();
        return combine(
                        Arbitraries.of(cycles),
                        Arbitraries.of(units).optional(0.5),
                        DAYS,
                        OrganizationArbitraries.names().list().ofMaxSize(2),
                        learnings.list().ofMaxSize(2),
                        Arbitraries.integers().between(0, carryOvers.size()))
                .as((cycle, unit, date, texts, learned, carried) -> Retrospective.builder()
                        .id(id)
                        .cycle(cycle)
                        .unit(unit)
                        .date(date)
                        .addAllAttendees(KeyResultArbitraries.PEOPLE)
                        .addAllWentWell(texts)
                        .addAllWentBadly(texts)
                        .addAllLearnings(learned)
                        .addAllCarryOvers(carryOvers.subList(0, carried))
                        .build());
    }

    /** Facts of every kind but that a cycle went over to another state. */
    Arbitrary<ProgramFact> facts() {
        return Arbitraries.oneOf(notices(), declarations(), boundaries());
    }

    private Arbitrary<Notice> notices() {
        List<Id> subjects = Stream.<Id>concat(objectives.stream(), KeyResultArbitraries.PEOPLE.stream())
                .toList();
        return combine(
                        DAYS,
                        KeyResultArbitraries.people().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(subjects),
                        KeyResultArbitraries.people().optional(0.5),
                        Arbitraries.of("it will be late").optional(0.5))
                .as((date, to, about, by, note) -> Notice.builder()
                        .date(date)
                        .addAllTo(to)
                        .about(about)
                        .by(by)
                        .note(note)
                        .build());
    }

    private Arbitrary<DependencyDeclaration> declarations() {
        return combine(
                        Arbitraries.of(units),
                        Arbitraries.of(cycles),
                        DAYS,
                        KeyResultArbitraries.people().optional(0.5),
                        Arbitraries.of(true, false))
                .as((unit, cycle, date, by, none) -> DependencyDeclaration.builder()
                        .unit(unit)
                        .cycle(cycle)
                        .date(date)
                        .by(by)
                        .none(none)
                        .build());
    }

    private Arbitrary<Boundary> boundaries() {
        List<Id> parents = ImmutableList.copyOf(objectives);
        return combine(
                        Arbitraries.of(cycles),
                        Arbitraries.of(units),
                        Arbitraries.integers().between(0, Math.min(2, parents.size())),
                        Arbitraries.of(ObjectiveDraft.PRIORITIES).set().ofMaxSize(1),
                        Arbitraries.integers().between(1, 5))
                .as((cycle, unit, served, priorities, most) -> Boundary.builder()
                        .cycle(cycle)
                        .unit(unit)
                        .addAllParents(parents.subList(0, served))
                        .addAllPriorities(priorities)
                        .mostObjectives(most)
                        .mostKeyResults(most)
                        .build());
    }

    static CycleTransition activated(CycleId cycle, LocalDate date) {
        return CycleTransition.builder()
                .cycle(cycle)
                .to(CycleState.ACTIVE)
                .date(date)
                .by(KeyResultArbitraries.PEOPLE.get(0))
                .reason("it has begun")
                .build();
    }
}
