package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;
import static org.okr4j.testkit.KnownIds.maybe;
import static org.okr4j.testkit.KnownIds.some;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Id;

/** Arbitrary KPIs, dependencies, conversations and retrospectives of a program, those of a kind all with the same id. */
final class ThingArbitraries {

    private ThingArbitraries() {}

    /** Bands with one or two ends, with and without tolerance. */
    static Arbitrary<HealthBand> healthBands() {
        return combine(
                        MeasureArbitraries.figures(),
                        MeasureArbitraries.figures(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("0.5", "2", "10").map(BigDecimal::new).optional(0.5))
                .as((one, other, open, tolerance) -> HealthBand.builder()
                        .atLeast(open == 1 ? Optional.empty() : Optional.of(one.min(other)))
                        .atMost(open == 2 ? Optional.empty() : Optional.of(one.max(other)))
                        .tolerance(tolerance)
                        .build());
    }

    static Arbitrary<Kpi> kpis(OkrProgram program) {
        KnownIds ids = KnownIds.of(program);
        Arbitrary<Reading> readings = combine(
                        KeyResultArbitraries.days(),
                        MeasureArbitraries.figures().map(Measurement::number))
                .as(Reading::new);
        return Builders.withBuilder(() -> Kpi.builder().id(KpiId.of("kpi")))
                .use(OrganizationArbitraries.names())
                .in(Kpi.Builder::name)
                .use(maybe(ids.units()))
                .in(Kpi.Builder::unit)
                .use(maybe(ids.people()))
                .in(Kpi.Builder::owner)
                .use(Arbitraries.of(MetricUnit.PERCENT, MetricUnit.count("days")))
                .withProbability(0.5)
                .in(Kpi.Builder::metricUnit)
                .use(healthBands())
                .withProbability(0.8)
                .in(Kpi.Builder::healthy)
                .use(OkrArbitraries.frequencies())
                .withProbability(0.5)
                .in(Kpi.Builder::frequency)
                .use(readings.list().ofMaxSize(3))
                .in(Kpi.Builder::addAllHistory)
                .build(Kpi.Builder::build);
    }

    /** What a key result of the program needs: something of another objective, another key result, or of an outsider. */
    static Arbitrary<Dependency> dependencies(OkrProgram program) {
        KnownIds ids = KnownIds.of(program);
        return combine(
                        Arbitraries.of(ids.keyResults()),
                        Arbitraries.of(ids.goals()).optional(0.9),
                        Arbitraries.of(DependencyKind.values()),
                        OrganizationArbitraries.names(),
                        KeyResultArbitraries.days().optional(0.5),
                        dependencySteps(program).list().ofMaxSize(3))
                .as((consumer, wish, kind, need, neededBy, steps) -> {
                    Optional<Id> provider = wish.filter(id -> isAnother(program, consumer, id));
                    return Dependency.builder()
                            .id(DependencyId.of("dependency"))
                            .consumer(consumer)
                            .provider(provider)
                            .outsideParty(provider.isPresent() ? Optional.empty() : Optional.of("the vendor"))
                            .kind(kind)
                            .need(need)
                            .neededBy(neededBy)
                            .addAllSteps(steps)
                            .build();
                });
    }

    private static boolean isAnother(OkrProgram program, KeyResultId consumer, Id provider) {
        ObjectiveId own = program.objectiveOf(consumer).orElseThrow().id();
        return !provider.equals(consumer) && !provider.equals(own);
    }

    static Arbitrary<DependencyStep> dependencySteps(OkrProgram program) {
        return combine(
                        KeyResultArbitraries.days(),
                        Arbitraries.of(DependencyState.values()),
                        maybe(KnownIds.of(program).people()),
                        OrganizationArbitraries.names().optional(0.2),
                        Arbitraries.of(true, false))
                .as((date, state, by, note, inReview) -> DependencyStep.builder()
                        .date(date)
                        .state(state)
                        .by(by)
                        .note(note)
                        .inReview(inReview)
                        .build());
    }

    /** Conversations of a program that has at least two units. */
    static Arbitrary<Conversation> conversations(OkrProgram program) {
        KnownIds ids = KnownIds.of(program);
        return combine(
                        KeyResultArbitraries.days(),
                        Arbitraries.of(ids.cycles()),
                        Arbitraries.of(ids.units())
                                .list()
                                .uniqueElements()
                                .ofMinSize(2)
                                .ofMaxSize(Math.min(3, ids.units().size())),
                        some(ids.people(), 3),
                        agreedPoints(ids).list().ofMaxSize(2),
                        OrganizationArbitraries.names().optional(0.2))
                .as((date, cycle, units, participants, agreed, note) -> Conversation.builder()
                        .id(ConversationId.of("conversation"))
                        .date(date)
                        .cycle(cycle)
                        .addAllUnits(units)
                        .addAllParticipants(participants)
                        .addAllAgreed(agreed)
                        .note(note)
                        .build());
    }

    private static Arbitrary<AgreedPoint> agreedPoints(KnownIds ids) {
        return combine(
                        Arbitraries.of(Topic.values()),
                        OrganizationArbitraries.names(),
                        some(ids.goals(), 2),
                        maybe(ids.people()),
                        KeyResultArbitraries.days().optional(0.5))
                .as((topic, text, subjects, owner, due) -> AgreedPoint.builder()
                        .topic(topic)
                        .text(text)
                        .addAllSubjects(subjects)
                        .owner(owner)
                        .due(due)
                        .build());
    }

    static Arbitrary<Retrospective> retrospectives(OkrProgram program) {
        KnownIds ids = KnownIds.of(program);
        Arbitrary<List<String>> texts = OrganizationArbitraries.names().list().ofMaxSize(2);
        return combine(
                        Arbitraries.of(ids.cycles()),
                        maybe(ids.units()),
                        KeyResultArbitraries.days(),
                        some(ids.people(), 3),
                        texts,
                        texts,
                        learnings(ids).list().ofMaxSize(2),
                        carryOvers(ids))
                .as((cycle, unit, date, attendees, well, badly, learnings, carryOvers) -> Retrospective.builder()
                        .id(RetrospectiveId.of("retrospective"))
                        .cycle(cycle)
                        .unit(unit)
                        .date(date)
                        .addAllAttendees(attendees)
                        .addAllWentWell(well)
                        .addAllWentBadly(badly)
                        .addAllLearnings(learnings)
                        .addAllCarryOvers(carryOvers)
                        .build());
    }

    private static Arbitrary<Learning> learnings(KnownIds ids) {
        return combine(
                        OrganizationArbitraries.names(),
                        Arbitraries.of(LearningKind.values()),
                        maybe(ids.people()),
                        KeyResultArbitraries.days().optional(0.3))
                .as((text, about, owner, doneOn) -> Learning.builder()
                        .text(text)
                        .about(about)
                        .owner(owner)
                        .doneOn(doneOn)
                        .build());
    }

    private static Arbitrary<List<CarryOver>> carryOvers(KnownIds ids) {
        return combine(
                        some(ids.objectives(), 2),
                        Arbitraries.of(CarryDecision.values()),
                        OrganizationArbitraries.names().optional(0.5))
                .as((objectives, decision, reason) -> objectives.stream()
                        .map(objective -> CarryOver.of(objective, decision).withReason(reason))
                        .toList());
    }
}
