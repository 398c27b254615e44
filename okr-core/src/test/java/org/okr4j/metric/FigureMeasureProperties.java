package org.okr4j.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.okr4j.testkit.MeasureArbitraries;
import org.okr4j.value.MeanAccumulator;
import org.okr4j.value.Ratio;
import org.okr4j.value.Weight;

class FigureMeasureProperties {

    @Property
    void increaseIsTheExactShareOfTheWay(@ForAll("increases") Increase measure, @ForAll("figures") BigDecimal value) {
        assertIs(shareOfWay(measure.baseline(), measure.target(), value), measure.attain(value));
    }

    @Property
    void decreaseIsTheExactShareOfTheWay(@ForAll("decreases") Decrease measure, @ForAll("figures") BigDecimal value) {
        assertIs(shareOfWay(measure.baseline(), measure.target(), value), measure.attain(value));
    }

    @Property
    void reachIsTheExactShareOfTheTarget(@ForAll("reaches") Reach measure, @ForAll("figures") BigDecimal value) {
        assertIs(Exact.of(value).over(Exact.of(measure.target())), measure.attain(value));
    }

    @Property
    void checkpointsAreStraightBetweenTheirPoints(
            @ForAll("checkpoints") Checkpoints measure, @ForAll("figures") BigDecimal value) {
        List<BigDecimal> values = Stream.of(
                        Stream.of(measure.baseline()),
                        measure.points().stream().map(Checkpoint::value),
                        Stream.of(measure.target()))
                .flatMap(each -> each)
                .toList();
        List<BigDecimal> shares = Stream.of(
                        Stream.of(BigDecimal.ZERO),
                        measure.points().stream().map(point -> point.share().toBigDecimal()),
                        Stream.of(BigDecimal.ONE))
                .flatMap(each -> each)
                .toList();

        assertIs(piecewise(values, shares, value), measure.attain(value));
    }

    @Property
    void checkpointsMeetTheirPoints(@ForAll("checkpoints") Checkpoints measure) {
        for (Checkpoint point : measure.points()) {
            assertThat(measure.progress(point.value())).isEqualTo(point.share());
        }
        assertThat(measure.progress(measure.baseline())).hasToString("0");
        assertThat(measure.progress(measure.target())).hasToString("1");
    }

    @Property
    void zonesScorePiecewiseAndProgressStraight(@ForAll("zones") Zones measure, @ForAll("figures") BigDecimal value) {
        Attainment.Scored scored = measure.attain(value);
        Exact score = piecewise(
                        List.of(measure.baseline(), measure.commit(), measure.target(), measure.stretch()),
                        List.of(BigDecimal.ZERO, new BigDecimal("0.3"), new BigDecimal("0.7"), BigDecimal.ONE),
                        value)
                .clamped();

        assertNumbers(shareOfWay(measure.baseline(), measure.target(), value), scored);
        assertThat(scored.score().toBigDecimal()).isEqualByComparingTo(score.published());
        assertSame(scored.exactScore(), score);
        assertThat(scored.zone()).contains(zoneOf(score));
    }

    @Property
    void increaseMirrorsDecrease(@ForAll("increases") Increase measure, @ForAll("figures") BigDecimal value) {
        Decrease mirrored =
                Measure.decrease(measure.baseline().negate(), measure.target().negate());

        assertThat(mirrored.attain(value.negate())).isEqualTo(measure.attain(value));
    }

    @Property
    void changeOfUnitChangesNothing(
            @ForAll("movable") FigureMeasure measure,
            @ForAll("figures") BigDecimal value,
            @ForAll("positive") BigDecimal factor,
            @ForAll("figures") BigDecimal offset) {
        FigureMeasure changed = inUnit(measure, factor, offset);

        assertThat(changed.attain(value.multiply(factor).add(offset))).isEqualTo(measure.attain(value));
    }

    @Property
    void scalingChangesNothingForReach(
            @ForAll("reaches") Reach measure,
            @ForAll("figures") BigDecimal value,
            @ForAll("positive") BigDecimal factor) {
        Reach scaled = Measure.reach(measure.target().multiply(factor));

        assertThat(scaled.attain(value.multiply(factor))).isEqualTo(measure.attain(value));
    }

    @Property
    void betterFiguresAreNeverWorthLess(
            @ForAll("any") FigureMeasure measure, @ForAll("figures") BigDecimal a, @ForAll("figures") BigDecimal b) {
        boolean up = measure.direction() == Direction.UP;
        Attainment.Scored worse = measure.attain(up ? a.min(b) : a.max(b));
        Attainment.Scored better = measure.attain(up ? a.max(b) : a.min(b));

        assertThat(worse.exactRaw()).isLessThanOrEqualTo(better.exactRaw());
        assertThat(worse.exactProgress()).isLessThanOrEqualTo(better.exactProgress());
        assertThat(worse.exactScore()).isLessThanOrEqualTo(better.exactScore());
        assertThat(worse.raw()).isLessThanOrEqualTo(better.raw());
        assertThat(worse.progress()).isLessThanOrEqualTo(better.progress());
        assertThat(worse.score()).isLessThanOrEqualTo(better.score());
    }

    @Property
    void textAndDecimalSayTheSame(@ForAll("any") FigureMeasure measure, @ForAll("figures") BigDecimal value) {
        assertThat(measure.progress(value.toString())).isEqualTo(measure.progress(value));
        assertThat(measure.progress(value)).isEqualTo(measure.attain(value).progress());
    }

    /** However a figure is written, and however long it is, longs and big integers come to the same. */
    @Property
    void longsSayTheSame(
            @ForAll("any") FigureMeasure measure, @ForAll("longs") long unscaled, @ForAll("scales") int scale) {
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);
        Ratio exact = measure.raw(value).clampToUnit();
        MeanAccumulator mean = new MeanAccumulator();

        measure.addTo(mean, unscaled, scale, Weight.of(2));

        assertThat(measure.progressBillionths(unscaled, scale))
                .isEqualTo(exact.toProgress().billionths());
        assertThat(mean.mean()).isEqualTo(exact);
        assertThat(measure.progress(value)).isEqualTo(exact.toProgress());
        assertThat(measure.attain(value).exactRaw()).isEqualTo(measure.raw(value));
        assertThat(measure.attain(value).exactProgress()).isEqualTo(exact);
        Statistics.label("longs do")
                .collect(measure.line(unscaled, scale) != null)
                .coverage(coverage -> {
                    coverage.check(true).percentage(share -> share > 20);
                    coverage.check(false).percentage(share -> share > 5);
                });
    }

    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-2_000_000, 2_000_000),
                Arbitraries.longs().between(-2_000_000_000_000_000_000L, 2_000_000_000_000_000_000L),
                Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L));
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(-25, 25));
    }

    private static Exact shareOfWay(BigDecimal baseline, BigDecimal target, BigDecimal value) {
        return Exact.of(value).minus(Exact.of(baseline)).over(Exact.of(target).minus(Exact.of(baseline)));
    }

    /** Finds the segment from its far end: the last one whose beginning the value has reached, else the first. */
    private static Exact piecewise(List<BigDecimal> values, List<BigDecimal> shares, BigDecimal value) {
        boolean up = values.get(1).compareTo(values.get(0)) > 0;
        int segment = values.size() - 2;
        while (segment > 0
                && (up ? value.compareTo(values.get(segment)) < 0 : value.compareTo(values.get(segment)) > 0)) {
            segment--;
        }
        Exact low = Exact.of(shares.get(segment));
        Exact high = Exact.of(shares.get(segment + 1));
        return low.plus(
                shareOfWay(values.get(segment), values.get(segment + 1), value).times(high.minus(low)));
    }

    private static Zone zoneOf(Exact score) {
        if (score.compare(Exact.of(1)) == 0) {
            return Zone.STRETCH;
        }
        if (score.compare(Exact.of(new BigDecimal("0.7"))) >= 0) {
            return Zone.TARGET;
        }
        return score.compare(Exact.of(new BigDecimal("0.3"))) >= 0 ? Zone.COMMIT : Zone.BELOW_COMMIT;
    }

    private static FigureMeasure inUnit(FigureMeasure measure, BigDecimal factor, BigDecimal offset) {
        BigDecimal baseline = measure.baseline().multiply(factor).add(offset);
        BigDecimal target = measure.target().multiply(factor).add(offset);
        if (measure instanceof Checkpoints checkpoints) {
            return Measure.checkpoints(
                    baseline,
                    target,
                    checkpoints.points().stream()
                            .map(point -> new Checkpoint(
                                    point.value().multiply(factor).add(offset), point.share()))
                            .toList());
        }
        if (measure instanceof Zones zones) {
            return Measure.zones(
                    baseline,
                    zones.commit().multiply(factor).add(offset),
                    target,
                    zones.stretch().multiply(factor).add(offset));
        }
        return measure instanceof Increase ? Measure.increase(baseline, target) : Measure.decrease(baseline, target);
    }

    private static void assertIs(Exact raw, Attainment.Scored scored) {
        assertNumbers(raw, scored);
        assertThat(scored.exactScore()).isEqualTo(scored.exactProgress());
        assertThat(scored.zone()).isEmpty();
    }

    private static void assertNumbers(Exact raw, Attainment.Scored scored) {
        assertSame(scored.exactRaw(), raw);
        assertSame(scored.exactProgress(), raw.clamped());
        assertThat(scored.raw()).isEqualByComparingTo(raw.published());
        assertThat(BigInteger.valueOf(scored.progress().billionths()))
                .isEqualTo(raw.clamped().billionths());
        boolean regressed = raw.compare(Exact.of(0)) < 0;
        boolean beyond = raw.compare(Exact.of(1)) > 0;
        assertThat(scored.flags().contains(Flag.REGRESSED)).isEqualTo(regressed);
        assertThat(scored.flags().contains(Flag.BEYOND_TARGET)).isEqualTo(beyond);
        assertThat(scored.flags()).doesNotContain(Flag.NO_DATA);
        assertThat(scored.isCapped()).isEqualTo(regressed || beyond);
    }

    private static void assertSame(Ratio actual, Exact expected) {
        assertThat(new Exact(actual.numerator(), actual.denominator()).compare(expected))
                .as("%s and %s", actual, expected)
                .isZero();
    }

    @Provide
    Arbitrary<Increase> increases() {
        return MeasureArbitraries.increases();
    }

    @Provide
    Arbitrary<Decrease> decreases() {
        return MeasureArbitraries.decreases();
    }

    @Provide
    Arbitrary<Reach> reaches() {
        return MeasureArbitraries.reaches();
    }

    @Provide
    Arbitrary<Checkpoints> checkpoints() {
        return MeasureArbitraries.checkpoints();
    }

    @Provide
    Arbitrary<Zones> zones() {
        return MeasureArbitraries.zones();
    }

    @Provide
    Arbitrary<FigureMeasure> any() {
        return MeasureArbitraries.figureMeasures();
    }

    @Provide
    Arbitrary<FigureMeasure> movable() {
        return MeasureArbitraries.figureMeasures().filter(measure -> measure.kind() != MeasureKind.REACH);
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return MeasureArbitraries.figures();
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return MeasureArbitraries.positiveFigures();
    }
}
