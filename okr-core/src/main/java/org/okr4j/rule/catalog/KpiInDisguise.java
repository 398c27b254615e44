package org.okr4j.rule.catalog;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.internal.ContentWords;
import org.okr4j.metric.Direction;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.rule.Parameter;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;

/**
 * Finds the KPI that a key result is, dressed up: one of the same words and unit that is healthy on the day, and that the
 * key result merely keeps, or moves to where it is healthy as well. A KPI that is not healthy is worth a key result, and so
 * is a target beyond the band.
 *
 * @param kpis the KPIs that have a band and are known to be in it or not
 * @param threshold the share of words from which on metric and KPI are the same
 * @param asOf the day
 */
record KpiInDisguise(ImmutableList<Kpi> kpis, BigDecimal threshold, LocalDate asOf) {

    static final Parameter<BigDecimal> SIMILARITY = Parameter.decimal("similarity", "0.5", "1", "0.8");

    static KpiInDisguise of(ResolvedProgram program, BigDecimal threshold, LocalDate asOf) {
        return new KpiInDisguise(
                program.program().kpis().stream()
                        .filter(kpi ->
                                kpi.healthy().isPresent() && value(kpi, asOf).isPresent())
                        .collect(ImmutableList.toImmutableList()),
                threshold,
                asOf);
    }

    static boolean hasKpis(ResolvedProgram program) {
        return program.program().kpis().stream().anyMatch(kpi -> kpi.healthy().isPresent());
    }

    Optional<Kpi> kpi(KeyResult keyResult, Statement statement) {
        Optional<ContentWords> metric = statement.metric().map(Phrase::text).map(ContentWords::of);
        Optional<Measure> measure = keyResult.measureAt(asOf);
        if (metric.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        return kpis.stream()
                .filter(kpi -> isOfUnit(kpi, keyResult))
                .filter(kpi -> isKept(kpi, measure.get()))
                .filter(kpi -> ContentWords.of(kpi.name()).isAlike(metric.get(), threshold))
                .findFirst();
    }

    private static boolean isOfUnit(Kpi kpi, KeyResult keyResult) {
        return kpi.metricUnit().isEmpty()
                || keyResult.unit().isEmpty()
                || kpi.metricUnit().equals(keyResult.unit());
    }

    private boolean isKept(Kpi kpi, Measure measure) {
        HealthBand band = kpi.healthy().orElseThrow();
        MeasureParts parts = measure.toParts();
        boolean isHealthy = value(kpi).filter(value -> isIn(band, value)).isPresent();
        return isHealthy
                && (measure.direction() == Direction.KEEP
                        || parts.target().filter(target -> isIn(band, target)).isPresent());
    }

    /** Whether nothing can be said, as no KPI has a value yet. */
    boolean isBlind() {
        return kpis.isEmpty();
    }

    Optional<BigDecimal> value(Kpi kpi) {
        return value(kpi, asOf);
    }

    private static Optional<BigDecimal> value(Kpi kpi, LocalDate asOf) {
        return kpi.latest(asOf)
                .map(Reading::measurement)
                .filter(Measurement.Number.class::isInstance)
                .map(number -> ((Measurement.Number) number).value());
    }

    private static boolean isIn(HealthBand band, BigDecimal value) {
        return band.atLeast().filter(least -> value.compareTo(least) < 0).isEmpty()
                && band.atMost().filter(most -> value.compareTo(most) > 0).isEmpty();
    }
}
