package org.okr4j.testkit;

import static net.jqwik.api.Combinators.combine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Stage;
import org.okr4j.value.Weight;

/** Arbitrary measures of every kind, and measurements for them. */
final class SimpleMeasures {

    private static final ImmutableList<String> STAGES = ImmutableList.of("plan", "build", "run", "hand over");

    private SimpleMeasures() {}

    /** {@return figures between -1000 and 1000 with at most two decimals} */
    public static Arbitrary<BigDecimal> figures() {
        return Arbitraries.integers().between(-100_000, 100_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }

    /** {@return sound measures of every kind, in all their options} */
    public static Arbitrary<Measure> measures() {
        Arbitrary<BigDecimal> steps =
                Arbitraries.integers().between(1, 20_000).map(step -> BigDecimal.valueOf(step, 2));
        return Arbitraries.oneOf(
                combine(figures(), steps).as((baseline, step) -> Measure.increase(baseline, baseline.add(step))),
                combine(figures(), steps).as((baseline, step) -> Measure.decrease(baseline, baseline.subtract(step))),
                steps.map(Measure::reach),
                keepers(figures(), steps),
                combine(figures(), steps).as((low, step) -> Measure.within(low, low.add(step))),
                combine(figures(), steps).as((low, step) -> Measure.within(low, low.add(step), step)),
                milestones(),
                combine(figures(), steps).as(SimpleMeasures::checkpoints),
                Arbitraries.of(Measure.binary(), Measure.binary(LocalDate.of(2026, 9, 1))),
                combine(figures(), steps).as((baseline, step) -> Measure.zones(baseline, baseline.add(step))),
                combine(figures(), steps)
                        .as((baseline, step) -> Measure.zones(
                                baseline, baseline.add(step), times(baseline, step, 2), times(baseline, step, 5))),
                Arbitraries.of(Measure.findBaseline()));
    }

    /** {@return measures that are sound, and a few that are kept without being scorable} */
    public static Arbitrary<Measure> lenientMeasures() {
        Arbitrary<Measure> faulty = figures()
                .map(figure -> MeasureParts.builder()
                        .kind(MeasureKind.INCREASE)
                        .baseline(figure)
                        .target(figure)
                        .build()
                        .toMeasureLeniently());
        return Arbitraries.frequencyOf(Tuple.of(12, measures()), Tuple.of(1, faulty));
    }

    /**
     * {@return measurements of the kind that a measure accepts}
     *
     * @param measure the measure
     */
    public static Arbitrary<Measurement> measurements(Measure measure) {
        return switch (measure.kind()) {
            case MILESTONES -> Arbitraries.of(STAGES).set().ofMaxSize(2).map(Measurement::stages);
            case BINARY -> Arbitraries.of(true, false).map(Measurement::answer);
            case FIND_BASELINE -> figures().map(Measurement::found);
            case INCREASE, DECREASE, REACH, AT_LEAST, AT_MOST, WITHIN, CHECKPOINTS, ZONES ->
                figures().map(Measurement::number);
        };
    }

    private static BigDecimal times(BigDecimal baseline, BigDecimal step, int times) {
        return baseline.add(step.multiply(BigDecimal.valueOf(times)));
    }

    private static Measure checkpoints(BigDecimal baseline, BigDecimal step) {
        return Measure.checkpoints(
                baseline,
                times(baseline, step, 4),
                ImmutableList.of(
                        Checkpoint.of(baseline.add(step).toPlainString(), "0.1"),
                        Checkpoint.of(times(baseline, step, 3).toPlainString(), "0.5")));
    }

    private static Arbitrary<Measure> keepers(Arbitrary<BigDecimal> figures, Arbitrary<BigDecimal> steps) {
        return combine(
                        Arbitraries.of(MeasureKind.AT_LEAST, MeasureKind.AT_MOST),
                        figures,
                        steps.injectNull(0.5),
                        Arbitraries.of(Boundary.values()),
                        Arbitraries.of(Frequency.WEEKLY, Frequency.MONTHLY))
                .as((kind, threshold, risk, boundary, every) -> {
                    MeasureParts.Builder parts = MeasureParts.builder();
                    parts.kind(kind).threshold(threshold).boundary(boundary).every(every);
                    if (risk != null) {
                        parts.mode(KeepMode.LATEST);
                        parts.risk(kind == MeasureKind.AT_LEAST ? threshold.subtract(risk) : threshold.add(risk));
                    }
                    return parts.build().toMeasure();
                });
    }

    private static Arbitrary<Measure> milestones() {
        return Arbitraries.integers()
                .between(1, 50)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(weights -> {
                    List<String> names = STAGES.subList(0, weights.size());
                    return Measure.milestones(names.stream()
                            .map(name -> Stage.of(name, Weight.of(weights.get(names.indexOf(name)))))
                            .toList());
                });
    }
}
