package org.okr4j.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.Binary;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Checkpoint;
import org.okr4j.metric.Checkpoints;
import org.okr4j.metric.Decrease;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Increase;
import org.okr4j.metric.KeepMode;
import org.okr4j.metric.Maintain;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Milestones;
import org.okr4j.metric.Reach;
import org.okr4j.metric.Reading;
import org.okr4j.metric.Stage;
import org.okr4j.metric.Within;
import org.okr4j.metric.Zones;
import org.okr4j.value.Progress;
import org.okr4j.value.Weight;

/**
 * Arbitrary measures and readings. Figures are small and often meet thresholds exactly, where mistakes live; jqwik's own
 * edge cases are switched off, because their combinations would crowd out everything else.
 */
public final class MeasureArbitraries {

    private MeasureArbitraries() {}

    /** {@return figures from -1000 to 1000 with at most 3 decimals} */
    public static Arbitrary<BigDecimal> figures() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-20, 20).map(BigDecimal::valueOf),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                                .ofScale(3))
                .withoutEdgeCases();
    }

    /** {@return figures above 0, at most 1000, with at most 3 decimals} */
    public static Arbitrary<BigDecimal> positiveFigures() {
        return figures()
                .map(BigDecimal::abs)
                .filter(figure -> figure.signum() > 0)
                .withoutEdgeCases();
    }

    /** {@return measures that rise} */
    public static Arbitrary<Increase> increases() {
        return Combinators.combine(figures(), positiveFigures())
                .as((baseline, way) -> Measure.increase(baseline, baseline.add(way)))
                .withoutEdgeCases();
    }

    /** {@return measures that fall} */
    public static Arbitrary<Decrease> decreases() {
        return Combinators.combine(figures(), positiveFigures())
                .as((baseline, way) -> Measure.decrease(baseline, baseline.subtract(way)))
                .withoutEdgeCases();
    }

    /** {@return measures that rise from nothing} */
    public static Arbitrary<Reach> reaches() {
        return positiveFigures().map(Measure::reach).withoutEdgeCases();
    }

    /** {@return measures that keep a threshold, in every mode, with every boundary} */
    public static Arbitrary<Maintain> maintains() {
        Arbitrary<Maintain> plain = Combinators.combine(
                        figures(), Arbitraries.of(true, false), Arbitraries.of(Boundary.class), frequencies())
                .as((threshold, least, boundary, every) -> (least
                                ? Measure.atLeast(threshold)
                                : Measure.atMost(threshold))
                        .withBoundary(boundary)
                        .withEvery(every));
        return Arbitraries.oneOf(
                        plain,
                        plain.map(measure -> measure.withMode(KeepMode.LATEST)),
                        Combinators.combine(plain, positiveFigures())
                                .as((measure, way) -> measure.withRisk(
                                        measure.kind() == MeasureKind.AT_LEAST
                                                ? measure.threshold().subtract(way)
                                                : measure.threshold().add(way))))
                .withoutEdgeCases();
    }

    /** {@return measures that stay within a band, with and without a tolerance} */
    public static Arbitrary<Within> withins() {
        return Combinators.combine(
                        figures(), positiveFigures(), positiveFigures().injectNull(0.5), frequencies())
                .as((low, width, tolerance, every) -> (tolerance == null
                                ? Measure.within(low, low.add(width))
                                : Measure.within(low, low.add(width), tolerance))
                        .withEvery(every))
                .withoutEdgeCases();
    }

    /** {@return measures of one to six stages, some without weight} */
    public static Arbitrary<Milestones> milestones() {
        return Arbitraries.integers()
                .between(0, 50)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0))
                .map(weights -> {
                    List<Stage> stages = new ArrayList<>();
                    weights.forEach(weight -> stages.add(Stage.of("stage " + stages.size(), Weight.of(weight))));
                    return Measure.milestones(stages);
                })
                .withoutEdgeCases();
    }

    /** {@return measures along one to four points, up and down} */
    public static Arbitrary<Checkpoints> checkpoints() {
        Arbitrary<List<Long>> shares = Arbitraries.longs()
                .between(1, 999_999_999)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return shares.flatMap(unordered -> {
                    List<Long> ordered = unordered.stream().sorted().toList();
                    return Combinators.combine(walk(ordered.size() + 2), Arbitraries.of(true, false))
                            .as((rising, up) -> {
                                List<BigDecimal> values = up
                                        ? rising
                                        : ImmutableList.copyOf(rising).reverse();
                                List<Checkpoint> points = new ArrayList<>();
                                for (int i = 0; i < ordered.size(); i++) {
                                    points.add(
                                            new Checkpoint(values.get(i + 1), Progress.ofBillionths(ordered.get(i))));
                                }
                                return Measure.checkpoints(values.get(0), values.get(values.size() - 1), points);
                            });
                })
                .withoutEdgeCases();
    }

    /** {@return measures with zones, up and down, half of them with commit and target at their defaults} */
    public static Arbitrary<Zones> zones() {
        return Combinators.combine(walk(4), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((rising, up, given) -> {
                    List<BigDecimal> values =
                            up ? rising : ImmutableList.copyOf(rising).reverse();
                    return given
                            ? Measure.zones(values.get(0), values.get(1), values.get(2), values.get(3))
                            : Measure.zones(values.get(0), values.get(3));
                })
                .withoutEdgeCases();
    }

    /** {@return measures of something done or not, with and without a due date} */
    public static Arbitrary<Binary> binaries() {
        return OkrArbitraries.dateRanges()
                .injectNull(0.5)
                .map(dates -> dates == null ? Measure.binary() : Measure.binary(dates.last()))
                .withoutEdgeCases();
    }

    /** {@return measures that one figure decides, of every kind} */
    public static Arbitrary<FigureMeasure> figureMeasures() {
        return Arbitraries.oneOf(increases(), decreases(), reaches(), checkpoints(), zones())
                .withoutEdgeCases();
    }

    /** {@return measures of every kind that can be scored} */
    public static Arbitrary<Measure> measures() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, figureMeasures()),
                        Tuple.of(3, maintains()),
                        Tuple.of(2, withins()),
                        Tuple.of(1, milestones()),
                        Tuple.of(1, binaries()),
                        Tuple.of(1, Arbitraries.just(Measure.findBaseline())))
                .withoutEdgeCases();
    }

    /** {@return parts of every kind, two in three of them of another kind or put together without sense} */
    public static Arbitrary<MeasureParts> parts() {
        Arbitrary<MeasureParts> swapped = Combinators.combine(measures(), Arbitraries.of(MeasureKind.class))
                .as((measure, kind) -> measure.toParts().withKind(kind));
        return Arbitraries.oneOf(measures().map(Measure::toParts), swapped, scatteredParts())
                .withoutEdgeCases();
    }

    private static Arbitrary<MeasureParts> scatteredParts() {
        Arbitrary<List<Stage>> stages = Arbitraries.of(Stage.of("plan"), Stage.of("build", Weight.ZERO))
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Checkpoint>> points = Combinators.combine(
                        figures(), Arbitraries.longs().between(0, 1_000_000_000))
                .as((value, share) -> new Checkpoint(value, Progress.ofBillionths(share)))
                .list()
                .ofMaxSize(3);
        return Builders.withBuilder(MeasureParts::builder)
                .use(Arbitraries.of(MeasureKind.class))
                .inSetter(MeasureParts.Builder::kind)
                .use(figures())
                .withProbability(0.8)
                .inSetter(MeasureParts.Builder::baseline)
                .use(figures())
                .withProbability(0.8)
                .inSetter(MeasureParts.Builder::target)
                .use(figures())
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::low)
                .use(figures())
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::high)
                .use(figures())
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::tolerance)
                .use(figures())
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::threshold)
                .use(figures())
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::risk)
                .use(figures())
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::commit)
                .use(figures())
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::stretch)
                .use(Arbitraries.of(KeepMode.class))
                .withProbability(0.1)
                .inSetter(MeasureParts.Builder::mode)
                .use(stages)
                .withProbability(0.2)
                .inSetter(MeasureParts.Builder::addAllStages)
                .use(points)
                .withProbability(0.2)
                .inSetter(MeasureParts.Builder::addAllPoints)
                .build(MeasureParts.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Returns measurements that a measure accepts.
     *
     * @param measure the measure
     * @return figures, sets of its stages, or answers
     */
    public static Arbitrary<Measurement> measurements(Measure measure) {
        return switch (measure.kind()) {
            case BINARY -> Arbitraries.of(true, false).map(Measurement::answer);
            case FIND_BASELINE -> figures().map(Measurement::found);
            case MILESTONES ->
                Arbitraries.of(measure.toParts().stages())
                        .map(Stage::name)
                        .set()
                        .map(Measurement::stages);
            default -> figures().map(Measurement::number);
        };
    }

    /**
     * Returns histories that a measure accepts.
     *
     * @param measure the measure
     * @param dates the dates of the readings
     * @return up to twelve readings, in no order, some of them on one date
     */
    public static Arbitrary<List<Reading>> histories(Measure measure, DateRange dates) {
        return Combinators.combine(datesIn(dates), measurements(measure))
                .as(Reading::new)
                .list()
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    /**
     * Returns the dates of a range, all alike.
     *
     * @param range the range
     * @return its dates
     */
    public static Arbitrary<LocalDate> datesIn(DateRange range) {
        return Arbitraries.longs()
                .between(0, range.days() - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(range.first()::plusDays)
                .withoutEdgeCases();
    }

    private static Arbitrary<Frequency> frequencies() {
        return Arbitraries.of(Frequency.WEEKLY, Frequency.BIWEEKLY, Frequency.MONTHLY, Frequency.ofDays(3))
                .withoutEdgeCases();
    }

    /** Figures that rise strictly. */
    private static Arbitrary<List<BigDecimal>> walk(int size) {
        return Combinators.combine(figures(), positiveFigures().list().ofSize(size - 1))
                .as((start, steps) -> {
                    List<BigDecimal> values = new ArrayList<>(Collections.singletonList(start));
                    steps.forEach(
                            step -> values.add(values.get(values.size() - 1).add(step)));
                    return values;
                })
                .withoutEdgeCases();
    }
}
