package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.calendar.DateRange;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/** Judges by big integers what the rules judge, and draws by big integers what the shapes draw. */
class PaceProperties {

    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);

    /** A fraction from 0 to 1 with any denominator. */
    record Part(long above, long below) {

        Ratio ratio() {
            return Ratio.of(above, below);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void judgesGapsAsBigIntegersDo(
            @ForAll("parts") Part expected,
            @ForAll("parts") Part reached,
            @ForAll @IntRange(min = -1_000, max = 1_000) int one,
            @ForAll @IntRange(min = -1_000, max = 1_000) int other) {
        int green = Math.min(one, other);
        int amber = Math.max(one, other);

        Light light = isGapAtMost(expected, reached, green)
                ? Light.GREEN
                : isGapAtMost(expected, reached, amber) ? Light.AMBER : Light.RED;

        assertThat(rule(PaceBasis.GAP, green, amber).light(expected.ratio(), reached.ratio()))
                .isEqualTo(light);
    }

    /** Whether a/b - c/d is at most t/1000, that is 1000 (ad - cb) at most tbd. */
    private static boolean isGapAtMost(Part expected, Part reached, int thousandths) {
        BigInteger difference = big(expected.above())
                .multiply(big(reached.below()))
                .subtract(big(reached.above()).multiply(big(expected.below())));
        BigInteger allowed = big(thousandths).multiply(big(expected.below())).multiply(big(reached.below()));
        return difference.multiply(THOUSAND).compareTo(allowed) <= 0;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void judgesSharesAsBigIntegersDo(
            @ForAll("parts") Part expected,
            @ForAll("parts") Part reached,
            @ForAll @IntRange(max = 1_000) int one,
            @ForAll @IntRange(max = 1_000) int other) {
        int green = Math.max(one, other);
        int amber = Math.min(one, other);

        assertThat(rule(PaceBasis.RATIO, green, amber).light(expected.ratio(), reached.ratio()))
                .isEqualTo(byShare(expected, reached, green, amber));
        assertThat(rule(PaceBasis.PROGRESS, green, amber).light(expected.ratio(), reached.ratio()))
                .isEqualTo(byShare(new Part(1, 1), reached, green, amber));
    }

    private static Light byShare(Part expected, Part reached, int green, int amber) {
        if (isShareAtLeast(expected, reached, green)) {
            return Light.GREEN;
        }
        return isShareAtLeast(expected, reached, amber) ? Light.AMBER : Light.RED;
    }

    /** Whether c/d is at least t/1000 of a/b, that is 1000 cb at least tad. */
    private static boolean isShareAtLeast(Part expected, Part reached, int thousandths) {
        BigInteger mine = THOUSAND.multiply(big(reached.above())).multiply(big(expected.below()));
        return mine.compareTo(big(thousandths).multiply(big(expected.above())).multiply(big(reached.below()))) >= 0;
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    private static PaceRule rule(PaceBasis basis, int green, int amber) {
        return PaceRule.of(basis, BigDecimal.valueOf(green, 3), BigDecimal.valueOf(amber, 3));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isNoBetterForMoreExpectedOrLessReached(
            @ForAll PaceBasis basis, @ForAll("parts") Part expected, @ForAll("parts") Part reached) {
        PaceRule rule = basis == PaceBasis.GAP ? rule(basis, 100, 250) : rule(basis, 900, 700);
        Ratio half = Ratio.of(1, 2);
        Light light = rule.light(expected.ratio(), reached.ratio());

        assertThat(rule.light(expected.ratio(), reached.ratio().times(half))).isLessThanOrEqualTo(light);
        assertThat(rule.light(expected.ratio().times(half), reached.ratio())).isGreaterThanOrEqualTo(light);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void drawsStraightLinesAndSteps(@ForAll("points") List<PacePoint> points, @ForAll("parts") Part time) {
        TreeMap<Ratio, Ratio> line = new TreeMap<>();
        line.put(Ratio.ZERO, Ratio.ZERO);
        line.put(Ratio.ONE, Ratio.ONE);
        points.forEach(point -> line.put(point.time(), point.expected().toRatio()));
        Ratio at = time.ratio();
        Ratio from = line.floorKey(at);
        Ratio to = line.ceilingKey(at);

        assertThat(PaceShape.stepped(points).expectedAt(at)).isEqualTo(line.get(from));
        // (expected - before) (to - from) = (after - before) (at - from), which holds on a point too
        assertThat(PaceShape.custom(points).expectedAt(at).minus(line.get(from)).times(to.minus(from)))
                .isEqualTo(line.get(to).minus(line.get(from)).times(at.minus(from)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void neverExpectsLessLater(
            @ForAll("points") List<PacePoint> points, @ForAll("parts") Part one, @ForAll("parts") Part other) {
        Ratio earlier = Collections.min(List.of(one.ratio(), other.ratio()));
        Ratio later = Collections.max(List.of(one.ratio(), other.ratio()));

        for (PaceShape shape : List.of(PaceShape.LINEAR, PaceShape.stepped(points), PaceShape.custom(points))) {
            assertThat(shape.expectedAt(earlier)).isLessThanOrEqualTo(shape.expectedAt(later));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void evenPointsAreALine(@ForAll @IntRange(min = 1, max = 9) int tenths, @ForAll("parts") Part time) {
        String tenth = "0." + tenths;

        assertThat(PaceShape.custom(PacePoint.of(tenth, tenth)).expectedAt(time.ratio()))
                .isEqualTo(PaceShape.LINEAR.expectedAt(time.ratio()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void countsDaysOneByOne(@ForAll @IntRange(min = 2, max = 400) int days, @ForAll @IntRange(max = 399) int index) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        DateRange period = DateRange.of(first, first.plusDays(days - 1));
        int gone = Math.min(index, days - 1);

        assertThat(DayCount.DAYS_OVER.share(period, first.plusDays(index))).isEqualTo(Ratio.of(gone, days - 1));
        assertThat(DayCount.DAYS_BEGUN.share(period, first.plusDays(index))).isEqualTo(Ratio.of(gone + 1, days));
    }

    @Provide
    Arbitrary<Part> parts() {
        Arbitrary<Part> plain = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(1, 1_000))
                .as((one, other) -> new Part(Math.min(one, other), other));
        Arbitrary<Part> long18 = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000_000_000L),
                        Arbitraries.longs().between(1, 1_000_000_000_000_000_000L))
                .as((one, other) -> new Part(Math.min(one, other), other));
        Arbitrary<Part> thousandths = Arbitraries.longs().between(0, 1_000).map(above -> new Part(above, 1_000));
        return Arbitraries.oneOf(plain, long18, thousandths);
    }

    /** One to six points in order, now and then at the ends. */
    @Provide
    Arbitrary<List<PacePoint>> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12).set().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.integers().between(0, 1_000).list().ofSize(6))
                .as((times, expected) -> {
                    List<Integer> late = new ArrayList<>(times);
                    List<Integer> much = new ArrayList<>(expected);
                    Collections.sort(late);
                    Collections.sort(much);
                    List<PacePoint> points = new ArrayList<>();
                    for (int i = 0; i < late.size(); i++) {
                        points.add(new PacePoint(
                                Ratio.of(late.get(i), 12), Progress.of(BigDecimal.valueOf(much.get(i), 3))));
                    }
                    return points;
                });
    }
}
