package org.okr4j.metric;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.okr4j.calendar.DateRange;
import org.okr4j.calendar.Frequency;
import org.okr4j.testkit.MeasureArbitraries;
import org.okr4j.value.Ratio;

class KeepingMeasureProperties {

    private static final DateRange QUARTER = DateRange.parse("2026-07-01..2026-09-30");

    /** Some readings lie before and after the quarter. */
    private static final DateRange AROUND = DateRange.parse("2026-06-20..2026-10-10");

    @Property
    void thresholdIsKeptInSoManyWeeks(
            @ForAll("thresholds") Tuple2<Maintain, List<Reading>> both, @ForAll("dates") LocalDate asOf) {
        Maintain measure = both.get1();
        boolean least = measure.kind() == MeasureKind.AT_LEAST;
        boolean inclusive = measure.boundary() == Boundary.INCLUSIVE;

        Attainment attainment = measure.attain(both.get2(), QUARTER, asOf, false);

        assertIsShareOfWeeks(attainment, both.get2(), asOf, value -> {
            int side = value.compareTo(measure.threshold());
            return side == 0 ? inclusive : least == (side > 0);
        });
    }

    @Property
    void bandIsKeptInSoManyWeeks(@ForAll("bands") Tuple2<Within, List<Reading>> both, @ForAll("dates") LocalDate asOf) {
        Within measure = both.get1();

        Attainment attainment = measure.attain(both.get2(), QUARTER, asOf, false);

        assertIsShareOfWeeks(
                attainment,
                both.get2(),
                asOf,
                value -> measure.low().max(value).min(measure.high()).compareTo(value) == 0);
    }

    @Property
    void toleranceFallsLinearly(@ForAll("tolerances") Within measure, @ForAll("figures") BigDecimal value) {
        BigDecimal tolerance = measure.tolerance().orElseThrow();
        Exact expected;
        if (value.compareTo(measure.low()) < 0) {
            expected = Exact.of(value)
                    .minus(Exact.of(measure.low().subtract(tolerance)))
                    .over(Exact.of(tolerance))
                    .clamped();
        } else if (value.compareTo(measure.high()) > 0) {
            expected = Exact.of(measure.high().add(tolerance))
                    .minus(Exact.of(value))
                    .over(Exact.of(tolerance))
                    .clamped();
        } else {
            expected = Exact.of(1);
        }

        Attainment.Scored scored = (Attainment.Scored) measure.attain(
                List.of(new Reading(QUARTER.first(), Measurement.number(value))), QUARTER, QUARTER.first(), false);

        assertThat(new Exact(scored.exactRaw().numerator(), scored.exactRaw().denominator()).compare(expected))
                .isZero();
        assertThat(scored.flags()).isEmpty();
        assertThat(scored.isCapped()).isFalse();
        assertThat(scored.score().toProgress()).isEqualTo(scored.progress());
    }

    @Property
    void leastMirrorsMost(@ForAll("least") Maintain least, @ForAll("figures") BigDecimal value) {
        Maintain most = Measure.atMost(least.threshold().negate())
                .withBoundary(least.boundary())
                .withMode(least.mode());
        Maintain mirrored =
                least.risk().map(risk -> most.withRisk(risk.negate())).orElse(most);

        assertThat(latest(mirrored, value.negate())).isEqualTo(latest(least, value));
    }

    private static Attainment latest(Measure measure, BigDecimal value) {
        return measure.attain(
                List.of(new Reading(QUARTER.first(), Measurement.number(value))), QUARTER, QUARTER.last(), false);
    }

    /** Looks at every day on its own, and knows weeks only as seven days from the first. */
    private static void assertIsShareOfWeeks(
            Attainment attainment, List<Reading> history, LocalDate asOf, Predicate<BigDecimal> keeps) {
        long weeks = 0;
        long met = 0;
        for (LocalDate start = QUARTER.first(); !start.isAfter(QUARTER.last()); start = start.plusDays(7)) {
            LocalDate first = start;
            Optional<Reading> last = history.stream()
                    .filter(reading -> !reading.date().isAfter(asOf))
                    .filter(reading -> QUARTER.contains(reading.date()))
                    .filter(reading -> DAYS.between(first, reading.date()) >= 0)
                    .filter(reading -> DAYS.between(first, reading.date()) < 7)
                    .reduce((a, b) -> a.date().isAfter(b.date()) ? a : b);
            if (last.isPresent()) {
                weeks = DAYS.between(QUARTER.first(), first) / 7 + 1;
                met += keeps.test(((Measurement.Number) last.get().measurement()).value()) ? 1 : 0;
            }
        }

        Attainment.Scored scored = (Attainment.Scored) attainment;
        assertThat(scored.flags().contains(Flag.NO_DATA)).isEqualTo(weeks == 0);
        assertThat(scored.exactRaw()).isEqualTo(weeks == 0 ? Ratio.ZERO : Ratio.of(met, weeks));
        assertThat(scored.exactProgress()).isEqualTo(scored.exactRaw());
    }

    private static <M extends Measure> Arbitrary<Tuple2<M, List<Reading>>> withHistory(Arbitrary<M> measures) {
        return measures.flatMap(
                measure -> MeasureArbitraries.histories(measure, AROUND).map(history -> Tuple.of(measure, history)));
    }

    @Provide
    Arbitrary<Tuple2<Maintain, List<Reading>>> thresholds() {
        return withHistory(MeasureArbitraries.maintains()
                .filter(measure -> measure.mode() == KeepMode.PERIODS_MET)
                .map(measure -> measure.withEvery(Frequency.WEEKLY)));
    }

    @Provide
    Arbitrary<Tuple2<Within, List<Reading>>> bands() {
        return withHistory(MeasureArbitraries.withins()
                .filter(measure -> measure.mode() == KeepMode.PERIODS_MET)
                .map(measure -> measure.withEvery(Frequency.WEEKLY)));
    }

    @Provide
    Arbitrary<Within> tolerances() {
        return MeasureArbitraries.withins().filter(measure -> measure.mode() == KeepMode.PROPORTIONAL);
    }

    @Provide
    Arbitrary<Maintain> least() {
        return MeasureArbitraries.maintains().filter(measure -> measure.kind() == MeasureKind.AT_LEAST);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return MeasureArbitraries.datesIn(AROUND);
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return MeasureArbitraries.figures();
    }
}
