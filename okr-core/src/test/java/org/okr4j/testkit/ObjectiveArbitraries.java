package org.okr4j.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.okr4j.calendar.CycleId;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Ambition;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.GradeDecision;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.KeyResultKind;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.objective.RollUp;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.UnitId;
import org.okr4j.text.Language;
import org.okr4j.value.Confidence;
import org.okr4j.value.Light;
import org.okr4j.value.Weight;

/**
 * Arbitrary objectives and their parts, for property tests with jqwik.
 *
 * <p>Their dates lie in the second half of 2026, close enough for records of one day to be frequent. They name no
 * people, priorities or parents, so that they fit any program that has their unit and cycle.
 */
public final class ObjectiveArbitraries {

    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    private ObjectiveArbitraries() {}

    /** {@return days of the second half of 2026} */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 183).map(START::plusDays);
    }

    /** {@return weights of up to 3 decimals from 0 to 10, zero among them} */
    public static Arbitrary<Weight> weights() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.of("0", "1", "2.5", "0.001").map(Weight::of),
                Arbitraries.integers().between(0, 10).map(Weight::of)));
    }

    /**
     * Returns objectives of a unit in a cycle.
     *
     * @param id the identity of the objective; its key results are {@code <id>-0}, {@code <id>-1} and so on
     * @param unit the unit
     * @param cycle the cycle
     * @return objectives of up to 5 key results, in every state
     */
    public static Arbitrary<Objective> objectives(ObjectiveId id, UnitId unit, CycleId cycle) {
        Arbitrary<List<KeyResult>> keyResults = Arbitraries.integers()
                .between(0, 5)
                .flatMap(count -> OrganizationArbitraries.each(
                        count,
                        index ->
                                keyResults(KeyResultId.of(id + "-" + index)).flatMap(each -> paired(each, id, index))));
        return Builders.withBuilder(() -> Objective.builder().id(id).unit(unit).cycle(cycle))
                .use(OrganizationArbitraries.names())
                .in(Objective.Builder::title)
                .use(OrganizationArbitraries.names())
                .withProbability(0.3)
                .in(Objective.Builder::description)
                .use(Arbitraries.of(Ambition.class))
                .in(Objective.Builder::ambition)
                .use(Arbitraries.of(RollUp.class))
                .withProbability(0.2)
                .in(Objective.Builder::rollUp)
                .use(Arbitraries.of(Language.ENGLISH, Language.SPANISH))
                .withProbability(0.2)
                .in(Objective.Builder::language)
                .use(keyResults)
                .in(Objective.Builder::addAllKeyResults)
                .use(lives())
                .in(Objective.Builder::addAllTransitions)
                .use(gradeDecisions())
                .withProbability(0.3)
                .in(Objective.Builder::gradeDecision)
                .use(scoreOverrides())
                .withProbability(0.2)
                .in(Objective.Builder::scoreOverride)
                .build(Objective.Builder::build)
                .withoutEdgeCases();
    }

    /** Some but the first name the one before them. */
    private static Arbitrary<KeyResult> paired(KeyResult keyResult, ObjectiveId id, int index) {
        return index == 0
                ? Arbitraries.just(keyResult)
                : Arbitraries.just(KeyResultId.of(id + "-" + (index - 1)))
                        .optional(0.2)
                        .map(keyResult::withPairedWith);
    }

    /**
     * Returns key results, most of which can be scored.
     *
     * @param id the identity of the key result
     * @return key results with measures of every kind and up to 8 check-ins, most of which fit the measure
     */
    public static Arbitrary<KeyResult> keyResults(KeyResultId id) {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, MeasureArbitraries.measures()),
                        Tuple.of(1, MeasureArbitraries.parts().map(MeasureParts::toMeasureLeniently)))
                .flatMap(measure -> keyResults(id, measure))
                .withoutEdgeCases();
    }

    private static Arbitrary<KeyResult> keyResults(KeyResultId id, Measure measure) {
        Arbitrary<Measurement> measurements = measure instanceof Measure.Unscorable
                ? MeasureArbitraries.figures().map(Measurement::number)
                : MeasureArbitraries.measurements(measure);
        return Builders.withBuilder(() -> KeyResult.builder().id(id))
                .use(OrganizationArbitraries.names())
                .in(KeyResult.Builder::text)
                .use(OrganizationArbitraries.names())
                .withProbability(0.5)
                .in(KeyResult.Builder::metric)
                .use(Arbitraries.of(KeyResultKind.class))
                .withProbability(0.2)
                .in(KeyResult.Builder::kind)
                .use(Arbitraries.of(IndicatorRole.class))
                .withProbability(0.2)
                .in(KeyResult.Builder::indicator)
                .use(Arbitraries.of(MetricUnit.PERCENT, MetricUnit.count("permits"), MetricUnit.currency("USD")))
                .withProbability(0.5)
                .in(KeyResult.Builder::unit)
                .use(Arbitraries.just(measure))
                .withProbability(0.9)
                .in(KeyResult.Builder::measure)
                .use(weights())
                .withProbability(0.5)
                .in(KeyResult.Builder::weight)
                .use(dates())
                .withProbability(0.2)
                .in(KeyResult.Builder::start)
                .use(dates())
                .withProbability(0.2)
                .in(KeyResult.Builder::due)
                .use(readings(measurements).list().ofMaxSize(3))
                .in(KeyResult.Builder::addAllHistory)
                .use(checkIns(measurements)
                        .list()
                        .ofMaxSize(8)
                        .uniqueElements(checkIn -> checkIn.date() + "#" + checkIn.revision()))
                .in(KeyResult.Builder::addAllCheckIns)
                .use(amendments().list().ofMaxSize(3))
                .in(KeyResult.Builder::addAllAmendments)
                .use(ends().list().ofSize(1))
                .withProbability(0.1)
                .in(KeyResult.Builder::addAllTransitions)
                .use(scoreOverrides())
                .withProbability(0.15)
                .in(KeyResult.Builder::scoreOverride)
                .build(KeyResult.Builder::build);
    }

    /**
     * Returns check-ins.
     *
     * @param measurements what they may report
     * @return check-ins with and without measurement, confidence, note and blockers, of revision 0 to 2
     */
    public static Arbitrary<CheckIn> checkIns(Arbitrary<Measurement> measurements) {
        return Builders.withBuilder(CheckIn::builder)
                .use(dates())
                .in(CheckIn.Builder::date)
                .use(Arbitraries.of(0, 0, 0, 1, 2))
                .in(CheckIn.Builder::revision)
                .use(measurements)
                .withProbability(0.9)
                .in(CheckIn.Builder::measurement)
                .use(confidences())
                .withProbability(0.7)
                .in(CheckIn.Builder::confidence)
                .use(Arbitraries.of(ReportedStatus.class))
                .withProbability(0.2)
                .in(CheckIn.Builder::status)
                .use(OrganizationArbitraries.names())
                .withProbability(0.3)
                .in(CheckIn.Builder::note)
                .use(blockers().list().ofMaxSize(2))
                .withProbability(0.3)
                .in(CheckIn.Builder::addAllBlockers)
                .use(OrganizationArbitraries.ids())
                .withProbability(0.1)
                .in(CheckIn.Builder::feed)
                .build(CheckIn.Builder::build);
    }

    /** {@return amendments that change a measure, a weight or a due date} */
    public static Arbitrary<Amendment> amendments() {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(dates(), MeasureArbitraries.measures())
                        .as((date, measure) ->
                                Amendment.builder().date(date).measure(measure).build()),
                Combinators.combine(dates(), weights())
                        .as((date, weight) ->
                                Amendment.builder().date(date).weight(weight).build()),
                Combinators.combine(dates(), dates(), OrganizationArbitraries.names())
                        .as((date, due, reason) -> Amendment.builder()
                                .date(date)
                                .due(due)
                                .reason(reason)
                                .build())));
    }

    /** {@return overrides of any score, by nobody in particular} */
    public static Arbitrary<ScoreOverride> scoreOverrides() {
        return Combinators.combine(OkrArbitraries.scores(), dates(), OrganizationArbitraries.names())
                .as((score, date, reason) -> ScoreOverride.builder()
                        .score(score)
                        .date(date)
                        .reason(reason)
                        .build());
    }

    /** {@return confidences on every scale} */
    public static Arbitrary<Confidence> confidences() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.integers().between(0, 10).map(Confidence::ofTenths),
                Arbitraries.integers().between(0, 100).map(Confidence::ofPercent),
                Arbitraries.of("0", "0.4", "0.55", "1").map(Confidence::of),
                Arbitraries.of(Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)));
    }

    private static Arbitrary<Reading> readings(Arbitrary<Measurement> measurements) {
        return Combinators.combine(dates().map(date -> date.minusYears(1)), measurements)
                .as(Reading::new);
    }

    private static Arbitrary<Blocker> blockers() {
        return Combinators.combine(Arbitraries.of(BlockerKind.class), OrganizationArbitraries.names(), dates())
                .as((kind, text, since) ->
                        Blocker.builder().kind(kind).text(text).since(since).build());
    }

    private static Arbitrary<GradeDecision> gradeDecisions() {
        return Combinators.combine(Arbitraries.of(Light.class), dates())
                .as((light, date) ->
                        GradeDecision.builder().light(light).date(date).build());
    }

    private static Arbitrary<Transition> ends() {
        return Combinators.combine(Arbitraries.of(LifecycleState.class).filter(LifecycleState::isEnd), dates())
                .as((to, date) -> Transition.builder().to(to).date(date).build());
    }

    /** Every walk from draft through the table of transitions, of up to 10 steps on ascending days. */
    private static Arbitrary<List<Transition>> lives() {
        Arbitrary<LifecycleState> states = Arbitraries.of(LifecycleState.class);
        return Combinators.combine(states.list().ofMaxSize(10), dates().list().ofSize(10))
                .as((wishes, days) -> {
                    List<Transition> life = new ArrayList<>();
                    List<LocalDate> ascending = days.stream().sorted().toList();
                    LifecycleState state = LifecycleState.DRAFT;
                    for (LifecycleState wish : wishes) {
                        if (state.mayBecome(wish)) {
                            state = wish;
                            life.add(Transition.builder()
                                    .to(wish)
                                    .date(ascending.get(life.size()))
                                    .build());
                        }
                    }
                    return life;
                });
    }
}
