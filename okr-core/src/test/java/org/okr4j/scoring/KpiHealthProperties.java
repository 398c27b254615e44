package org.okr4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.okr4j.calendar.Frequency;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.KpiId;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.value.Light;

/** What holds for the light of any KPI. */
class KpiHealthProperties {

    private static final LocalDate READ = LocalDate.of(2026, 7, 1);
    private static final KpiId ID = KpiId.of("kpi");

    private static KpiHealth health(HealthBand band, BigDecimal value, Optional<Frequency> frequency, long days) {
        Kpi kpi = Kpi.builder()
                .id(ID)
                .name("a figure")
                .healthy(band)
                .frequency(frequency)
                .addHistory(new Reading(READ, Measurement.number(value)))
                .build();
        ResolvedProgram program = ScorecardTest.program().program().toBuilder()
                .addKpi(kpi)
                .build()
                .resolve();
        return Scorer.of(ScoringPolicies.STANDARD)
                .score(program, READ.plusDays(days))
                .health(ID);
    }

    private static Light light(HealthBand band, BigDecimal value) {
        return health(band, value, Optional.empty(), 0).light().orElseThrow();
    }

    /** How far a figure lies outside: 0 within. */
    private static BigDecimal distance(HealthBand band, BigDecimal value) {
        BigDecimal below = band.atLeast().map(end -> end.subtract(value)).orElse(BigDecimal.ZERO);
        BigDecimal above = band.atMost().map(end -> value.subtract(end)).orElse(BigDecimal.ZERO);
        return below.max(above).max(BigDecimal.ZERO);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theLightFollowsFromTheDistanceAndTheTolerance(
            @ForAll("bands") HealthBand band, @ForAll("figures") BigDecimal value) {
        BigDecimal distance = distance(band, value);
        boolean isTolerated = distance.compareTo(band.tolerance().orElse(BigDecimal.ZERO)) <= 0;
        Light expected = distance.signum() == 0 ? Light.GREEN : isTolerated ? Light.AMBER : Light.RED;

        assertThat(light(band, value)).isEqualTo(expected);
        Statistics.collect(expected);
        Statistics.coverage(coverage -> {
            for (Light light : Light.values()) {
                coverage.check(light).percentage(share -> share > 5);
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void movingAwayFromTheBandNeverImprovesTheLight(
            @ForAll("bands") HealthBand band, @ForAll("figures") BigDecimal value, @ForAll("steps") BigDecimal step) {
        boolean mayRise =
                band.atMost().isPresent() && value.compareTo(band.atLeast().orElse(value)) >= 0;
        boolean mayFall =
                band.atLeast().isPresent() && value.compareTo(band.atMost().orElse(value)) <= 0;
        Light before = light(band, value);

        if (mayRise) {
            assertThat(light(band, value.add(step))).isLessThanOrEqualTo(before);
        }
        if (mayFall) {
            assertThat(light(band, value.subtract(step))).isLessThanOrEqualTo(before);
        }
        assertThat(mayRise || mayFall || before != Light.GREEN).isTrue();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsCloserToTheBandIsNeverWorse(
            @ForAll("bands") HealthBand band, @ForAll("figures") BigDecimal one, @ForAll("figures") BigDecimal other) {
        Assume.that(distance(band, one).compareTo(distance(band, other)) <= 0);

        assertThat(light(band, one)).isGreaterThanOrEqualTo(light(band, other));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theLightDoesNotDependOnTheUnitOrTheSign(
            @ForAll("bands") HealthBand band, @ForAll("figures") BigDecimal value, @ForAll("steps") BigDecimal shift) {
        BigDecimal factor = new BigDecimal("-2.5");
        HealthBand.Builder other = HealthBand.builder()
                .atLeast(band.atMost().map(end -> end.multiply(factor).add(shift)))
                .atMost(band.atLeast().map(end -> end.multiply(factor).add(shift)))
                .tolerance(band.tolerance().map(distance -> distance.multiply(factor.negate())));

        assertThat(light(other.build(), value.multiply(factor).add(shift))).isEqualTo(light(band, value));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void silenceIsNeverGreenAndNeverImprovesTheLight(
            @ForAll("bands") HealthBand band,
            @ForAll("figures") BigDecimal value,
            @ForAll("frequencies") Frequency frequency,
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(max = 200) int more) {
        KpiHealth sooner = health(band, value, Optional.of(frequency), days);
        KpiHealth later = health(band, value, Optional.of(frequency), days + more);
        LocalDate due = frequency.next(READ).plusDays(frequency.defaultGraceDays());

        assertThat(sooner.isStale()).isEqualTo(READ.plusDays(days).isAfter(due));
        assertThat(sooner.light())
                .isEqualTo(Optional.of(light(band, value)).filter(light -> !sooner.isStale() || light == Light.RED));
        assertThat(rank(later)).isLessThanOrEqualTo(rank(sooner));
    }

    /** Red is what somebody must act on; what is not known is worse than amber, and no worse than red. */
    private static int rank(KpiHealth health) {
        return health.light()
                .map(light -> switch (light) {
                    case RED -> 0;
                    case AMBER -> 2;
                    case GREEN -> 3;
                })
                .orElse(1);
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-12, 12).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-12"), new BigDecimal("12"))
                        .ofScale(3));
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return figures().map(BigDecimal::abs);
    }

    @Provide
    Arbitrary<HealthBand> bands() {
        Arbitrary<Optional<BigDecimal>> tolerances =
                steps().filter(step -> step.signum() > 0).optional(0.7);
        return Combinators.combine(
                        figures(), steps(), tolerances, Arbitraries.integers().between(0, 2))
                .as((least, width, tolerance, form) -> HealthBand.builder()
                        .atLeast(Optional.of(least).filter(any -> form != 1))
                        .atMost(Optional.of(least.add(width)).filter(any -> form != 2))
                        .tolerance(tolerance)
                        .build());
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return Arbitraries.of(
                Frequency.ofDays(1), Frequency.WEEKLY, Frequency.BIWEEKLY, Frequency.MONTHLY, Frequency.QUARTERLY);
    }
}
