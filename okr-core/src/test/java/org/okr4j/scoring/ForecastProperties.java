package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.testkit.MeasureArbitraries;
import org.okr4j.testkit.OkrArbitraries;
import org.okr4j.value.Ratio;

class ForecastProperties {

    private static final LocalDate FIRST = Samples.QUARTER.first();
    private static final LocalDate LAST = Samples.QUARTER.last();
    private static final Measure MEASURE = Measure.increase("-12.5", "990.75");

    /** Values in hundredths by the number of the day in the quarter, three or more. */
    @Provide
    Arbitrary<Map<Integer, Long>> values() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 91),
                        Arbitraries.longs().between(-100_000, 100_000))
                .ofMinSize(3)
                .ofMaxSize(15);
    }

    private static Reading reading(int day, BigDecimal value) {
        return new Reading(FIRST.plusDays(day), Measurement.number(value));
    }

    private static List<Reading> readings(Map<Integer, Long> values) {
        return values.entrySet().stream()
                .map(value -> reading(value.getKey(), BigDecimal.valueOf(value.getValue(), 2)))
                .toList();
    }

    private static Forecast onTheLastDay(List<Reading> readings) {
        return Forecast.of(MEASURE, readings, Samples.QUARTER, LAST);
    }

    /**
     * The oracle takes the slope from all pairs of points, in whole numbers: the sum of dx · dy over that of dx². The line
     * runs through the mean of the points.
     */
    @Property(tries = 1000)
    void agreesWithTheSlopeOfAllPairs(@ForAll("values") Map<Integer, Long> values) {
        List<Map.Entry<Integer, Long>> points = List.copyOf(values.entrySet());
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ZERO;
        BigInteger days = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Integer, Long> point : points) {
            for (Map.Entry<Integer, Long> other : points) {
                BigInteger dx = BigInteger.valueOf(other.getKey() - point.getKey());
                above = above.add(dx.multiply(BigInteger.valueOf(other.getValue() - point.getValue())));
                below = below.add(dx.multiply(dx));
            }
            days = days.add(BigInteger.valueOf(point.getKey()));
            sum = sum.add(BigInteger.valueOf(point.getValue()));
        }
        BigInteger count = BigInteger.valueOf(points.size());
        BigInteger ahead = count.multiply(BigInteger.valueOf(91)).subtract(days);
        BigInteger hundredths = sum.multiply(below).add(above.multiply(ahead));
        BigInteger unit = count.multiply(below);

        Forecast forecast = onTheLastDay(readings(values));

        assertThat(forecast.slopePerWeek())
                .contains(Ratio.of(above.multiply(BigInteger.valueOf(7)), below.multiply(BigInteger.valueOf(100))));
        assertThat(forecast.exactValue()).contains(Ratio.of(hundredths, unit.multiply(BigInteger.valueOf(100))));
        // from -12.50 to 990.75 there are 1003.25
        BigInteger way = hundredths.add(unit.multiply(BigInteger.valueOf(1250)));
        Ratio raw = Ratio.of(way, unit.multiply(BigInteger.valueOf(100_325)));
        assertThat(forecast.exactRaw()).contains(raw);
        assertThat(forecast.reachesTarget()).isEqualTo(raw.compareTo(Ratio.ONE) >= 0);
    }

    @Property(tries = 300)
    void whatIsNeededLeadsToTheTarget(
            @ForAll("values") Map<Integer, Long> values, @ForAll @IntRange(max = 90) int day) {
        LocalDate asOf = FIRST.plusDays(day);
        TreeMap<Integer, Long> seen = new TreeMap<>(values);
        seen.tailMap(day, false).clear();
        Ratio now =
                seen.isEmpty() ? Ratio.of(-25, 2) : Ratio.of(seen.lastEntry().getValue(), 100);

        Ratio needed = Forecast.of(MEASURE, readings(values), Samples.QUARTER, asOf)
                .neededPerWeek()
                .orElseThrow();

        Ratio weeks = Ratio.of(ChronoUnit.DAYS.between(asOf, LAST), 7);
        assertThat(now.plus(needed.times(weeks))).isEqualTo(Ratio.of(new BigDecimal("990.75")));
    }

    @Property(tries = 300)
    void whatLiesOnALineGoesOn(
            @ForAll("values") Map<Integer, Long> values,
            @ForAll @IntRange(min = -50, max = 50) int start,
            @ForAll @IntRange(min = -50, max = 50) int perDay) {
        List<Reading> readings = values.keySet().stream()
                .map(day -> reading(day, BigDecimal.valueOf(start + (long) perDay * day)))
                .toList();

        assertThat(onTheLastDay(readings).exactValue()).contains(Ratio.of(start + 91L * perDay, 1));
    }

    @Property(tries = 300)
    void theOrderOfReadingsDoesNotMatter(@ForAll("values") Map<Integer, Long> values) {
        List<Reading> readings = readings(values);
        List<Reading> sorted = readings(new TreeMap<>(values));

        assertThat(onTheLastDay(readings)).isEqualTo(onTheLastDay(sorted));
    }

    /** In another unit, such as Fahrenheit for Celsius, the raw attainment is the same. */
    @Property(tries = 300)
    void aChangeOfUnitChangesNothing(
            @ForAll("values") Map<Integer, Long> values,
            @ForAll @IntRange(min = 1, max = 1000) int factor,
            @ForAll @IntRange(min = -1000, max = 1000) int shift) {
        Measure other = Measure.increase(
                new BigDecimal("-12.5").multiply(BigDecimal.valueOf(factor)).add(BigDecimal.valueOf(shift)),
                new BigDecimal("990.75").multiply(BigDecimal.valueOf(factor)).add(BigDecimal.valueOf(shift)));
        List<Reading> converted = values.entrySet().stream()
                .map(value -> reading(
                        value.getKey(),
                        BigDecimal.valueOf(value.getValue(), 2)
                                .multiply(BigDecimal.valueOf(factor))
                                .add(BigDecimal.valueOf(shift))))
                .toList();

        assertThat(Forecast.of(other, converted, Samples.QUARTER, LAST).exactRaw())
                .isEqualTo(onTheLastDay(readings(values)).exactRaw());
    }

    @Property(tries = 500)
    void aFigureHasTheRawThatItsMeasureGives(
            @ForAll("figureMeasures") FigureMeasure measure, @ForAll("figures") BigDecimal figure) {
        assertThat(WayMade.raw(measure, Ratio.of(figure)))
                .isEqualTo(measure.attain(figure).exactRaw());
    }

    /** Where many measures have their corners. */
    @Property(tries = 300)
    void cornersHaveTheRawThatTheirMeasureGives(@ForAll("figureMeasures") FigureMeasure measure) {
        for (BigDecimal corner : List.of(measure.baseline(), measure.target())) {
            assertThat(WayMade.raw(measure, Ratio.of(corner)))
                    .isEqualTo(measure.attain(corner).exactRaw());
        }
        measure.toParts()
                .points()
                .forEach(point -> assertThat(WayMade.raw(measure, Ratio.of(point.value())))
                        .isEqualTo(point.share().toRatio()));
    }

    /** Whatever is measured and reported, there is an answer with a sentence in it. */
    @Property(tries = 500)
    void alwaysAnswers(@ForAll("cases") Forecast forecast) {
        assertThat(forecast.reason().toString())
                .isNotBlank()
                .doesNotContain("{")
                .doesNotContain("scoring.");
        assertThat(forecast.slopePerWeek().isPresent()).isEqualTo(forecast.isMade());
        assertThat(forecast.isMade()).isEqualTo(forecast.raw().isPresent());
        if (forecast.exactValue().isPresent()) {
            assertThat(forecast.isMade()).isTrue();
        }
        if (forecast.isMade()) {
            assertThat(forecast.readings()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Provide
    Arbitrary<Forecast> cases() {
        return MeasureArbitraries.measures()
                .flatMap(measure -> Combinators.combine(
                                MeasureArbitraries.histories(measure, Samples.QUARTER),
                                MeasureArbitraries.datesIn(Samples.QUARTER))
                        .as((history, asOf) -> Forecast.of(measure, history, Samples.QUARTER, asOf)));
    }

    @Provide
    Arbitrary<FigureMeasure> figureMeasures() {
        return MeasureArbitraries.figureMeasures();
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return OkrArbitraries.metricValues();
    }
}
