package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.metric.Reading;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.Blocker;
import org.okr4j.objective.BlockerKind;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.IndicatorRole;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ScoreOverride;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Weight;

/** Arbitrary key results and what is reported and decided about them, in the second half of 2026. */
public final class KeyResultArbitraries {

    /** The people that key results, check-ins and amendments name. */
    public static final ImmutableList<PersonId> PEOPLE =
            ImmutableList.of(PersonId.of("ada"), PersonId.of("ben"), PersonId.of("cleo"), PersonId.of("dan"));

    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    private KeyResultArbitraries() {}

    /** {@return days from 1 July 2026 on, most of them in the third quarter} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(START::plusDays);
    }

    /** {@return people of {@link #PEOPLE}} */
    public static Arbitrary<PersonId> people() {
        return Arbitraries.of(PEOPLE);
    }

    /** {@return weights from 0 to 10, in halves} */
    public static Arbitrary<Weight> weights() {
        return Arbitraries.integers()
                .between(0, 20)
                .map(halves -> Weight.of(halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5"));
    }

    /** {@return key results with and without measure, check-ins and amendments, all with the same id} */
    public static Arbitrary<KeyResult> keyResults() {
        Arbitrary<Optional<Measure>> measures = Arbitraries.frequencyOf(
                Tuple.of(12, MeasureArbitraries.measures().map(Optional::of)),
                Tuple.of(
                        1,
                        MeasureArbitraries.parts()
                                .map(MeasureParts::toMeasureLeniently)
                                .map(Optional::of)),
                Tuple.of(3, Arbitraries.just(Optional.empty())));
        return combine(
                        frames(),
                        measures,
                        Report.reports().list().ofMaxSize(4).uniqueElements(Report::date),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<Amendment>of())),
                                Tuple.of(1, amendments().map(List::of))))
                .as((frame, measure, reports, amendments) -> frame.withMeasure(measure)
                        .withCheckIns(reports.stream()
                                .map(report -> report.toCheckIn(measure))
                                .toList())
                        .withAmendments(amendments));
    }

    /** Key results without measure and without what is dated, but for an end. */
    private static Arbitrary<KeyResult> frames() {
        Arbitrary<Optional<MetricUnit>> units =
                Arbitraries.of(MetricUnit.PERCENT, MetricUnit.currency("USD")).optional(0.5);
        return combine(
                        weights(),
                        people().optional(0.8),
                        days().optional(0.1),
                        days().optional(0.2),
                        units,
                        Arbitraries.of("wait for a permit", "visits").optional(0.5),
                        ends().optional(0.1),
                        scoreOverrides().optional(0.2))
                .as((weight, owner, start, due, unit, metric, end, override) -> KeyResult.builder()
                        .id(KeyResultId.of("key-result"))
                        .text("it is better than before")
                        .weight(weight)
                        .owner(owner)
                        .start(start)
                        .due(due)
                        .unit(unit)
                        .metric(metric)
                        .indicator(
                                metric.map(name -> owner.isPresent() ? IndicatorRole.LEADING : IndicatorRole.LAGGING))
                        .addAllHistory(due.stream()
                                .map(date -> new Reading(date.minusYears(1), Measurement.number("12.5")))
                                .toList())
                        .addAllTransitions(end.stream().toList())
                        .scoreOverride(override)
                        .build());
    }

    /**
     * {@return check-ins with a measurement that a measure accepts, or with none, all of revision 0}
     *
     * @param measure the measure; without one, all check-ins are without measurement
     */
    public static Arbitrary<CheckIn> checkIns(Optional<Measure> measure) {
        return Report.reports().map(report -> report.toCheckIn(measure));
    }

    /** {@return amendments of measure, weight, due date or owner} */
    public static Arbitrary<Amendment> amendments() {
        return Arbitraries.oneOf(
                combine(days(), MeasureArbitraries.measures())
                        .as((date, measure) -> Amendment.builder()
                                .date(date)
                                .measure(measure)
                                .reason("aimed too low")
                                .build()),
                combine(days(), weights())
                        .as((date, weight) ->
                                Amendment.builder().date(date).weight(weight).build()),
                combine(days(), days())
                        .as((date, due) ->
                                Amendment.builder().date(date).due(due).build()),
                combine(days(), people(), people())
                        .as((date, owner, by) -> Amendment.builder()
                                .date(date)
                                .owner(owner)
                                .by(by)
                                .build()));
    }

    /** {@return overrides of any score by one of {@link #PEOPLE}} */
    public static Arbitrary<ScoreOverride> scoreOverrides() {
        return combine(OkrArbitraries.scores(), days(), people())
                .as((score, date, by) -> ScoreOverride.builder()
                        .score(score)
                        .date(date)
                        .by(by)
                        .reason("the measure missed what was done")
                        .build());
    }

    static Arbitrary<Blocker> blockers() {
        return combine(Arbitraries.of(BlockerKind.values()), days(), people().optional(0.5))
                .as((kind, since, escalatedTo) -> Blocker.builder()
                        .kind(kind)
                        .text("something is missing")
                        .since(since)
                        .escalatedTo(escalatedTo)
                        .build());
    }

    private static Arbitrary<Transition> ends() {
        return combine(
                        Arbitraries.of(LifecycleState.CLOSED, LifecycleState.DEPRIORITIZED, LifecycleState.CANCELLED),
                        days(),
                        people())
                .as((to, date, by) ->
                        Transition.builder().to(to).date(date).by(by).build());
    }
}
