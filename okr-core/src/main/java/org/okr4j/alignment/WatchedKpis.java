package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.internal.ContentWords;
import org.okr4j.metric.Direction;
import org.okr4j.metric.HealthBand;
import org.okr4j.metric.Kpi;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.Reading;
import org.okr4j.objective.KeyResult;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.StatedTarget;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementDirection;

/**
 * The KPIs of a program that are known to be healthy or not on a day, and what is one of them in disguise: about the same
 * figure and unit, while the KPI is healthy, and asking for nothing but that it stays so. A KPI that is not healthy is worth
 * a key result, and so is a target beyond its band.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WatchedKpis {

    private final KpiNames kpis;
    private final BigDecimal similarity;
    private final LocalDate asOf;

    private WatchedKpis(KpiNames kpis, BigDecimal similarity, LocalDate asOf) {
        this.kpis = kpis;
        this.similarity = similarity;
        this.asOf = asOf;
    }

    /**
     * Returns those of some KPIs that have a healthy band and a value on a day. A figure is one of them if all its words are in
     * the name, and no others.
     *
     * @param kpis the KPIs, in the order in which they are to be found
     * @param asOf the day
     * @return the KPIs that are watched
     */
    public static WatchedKpis of(Iterable<Kpi> kpis, LocalDate asOf) {
        return new WatchedKpis(
                KpiNames.of(FluentIterable.from(kpis)
                        .filter(kpi ->
                                kpi.healthy().isPresent() && value(kpi, asOf).isPresent())),
                BigDecimal.ONE,
                asOf);
    }

    static WatchedKpis none() {
        return of(ImmutableList.of(), LocalDate.MAX);
    }

    /**
     * Returns the same KPIs, for figures of which fewer words need to be the same.
     *
     * @param share the share of words from which on two figures are the same, above 0 and at most 1
     * @return the KPIs
     */
    public WatchedKpis alike(BigDecimal share) {
        return new WatchedKpis(kpis, requireNonNull(share, "share"), asOf);
    }

    /** {@return whether there is none, so that nothing can be said} */
    public boolean isEmpty() {
        return kpis.isEmpty();
    }

    /**
     * Returns the healthy KPI that a key result is.
     *
     * @param keyResult the key result
     * @param statement what its text says
     * @return the first such KPI; absent if the key result is to change something
     */
    public Optional<Kpi> disguisedIn(KeyResult keyResult, Statement statement) {
        Optional<Measure> measure = keyResult.measureAt(asOf);
        return measure.isEmpty()
                ? Optional.empty()
                : about(statement)
                        .filter(kpi -> isOfUnit(kpi, keyResult))
                        .filter(kpi -> isHealthy(kpi) && isKept(kpi, measure.get()))
                        .findFirst();
    }

    /** The healthy KPI that a mere text is: one that names it, or has it stay where it is healthy. */
    Optional<Kpi> disguisedIn(Statement statement) {
        return about(statement)
                .filter(kpi -> isHealthy(kpi) && isKept(kpi, statement))
                .findFirst();
    }

    /** The KPI that a text is about and that is not healthy. */
    Optional<Kpi> outOfBandIn(Statement statement) {
        return about(statement).filter(kpi -> !isHealthy(kpi)).findFirst();
    }

    /**
     * Returns the value of one of these KPIs.
     *
     * @param kpi one of these KPIs
     * @return its value on the day
     */
    public BigDecimal value(Kpi kpi) {
        return value(kpi, asOf).orElseThrow();
    }

    private Stream<Kpi> about(Statement statement) {
        Optional<ContentWords> metric = kpis.isEmpty()
                ? Optional.empty()
                : statement.metric().map(Phrase::text).map(ContentWords::of);
        return metric.stream().flatMap(words -> kpis.alike(words, similarity));
    }

    private static boolean isOfUnit(Kpi kpi, KeyResult keyResult) {
        return kpi.metricUnit().isEmpty()
                || keyResult.unit().isEmpty()
                || kpi.metricUnit().equals(keyResult.unit());
    }

    private static boolean isKept(Kpi kpi, Measure measure) {
        return measure.direction() == Direction.KEEP
                || measure.toParts()
                        .target()
                        .filter(target -> isIn(kpi, target))
                        .isPresent();
    }

    private static boolean isKept(Kpi kpi, Statement statement) {
        Optional<BigDecimal> target = statement.target().map(StatedTarget::value);
        return target.map(value -> isIn(kpi, value))
                .orElse(statement.change().isEmpty()
                        && (statement.direction() == StatementDirection.NONE
                                || statement.direction() == StatementDirection.MAINTAIN));
    }

    private boolean isHealthy(Kpi kpi) {
        return isIn(kpi, value(kpi));
    }

    private static boolean isIn(Kpi kpi, BigDecimal value) {
        HealthBand band = kpi.healthy().orElseThrow();
        return band.atLeast().filter(least -> value.compareTo(least) < 0).isEmpty()
                && band.atMost().filter(most -> value.compareTo(most) > 0).isEmpty();
    }

    private static Optional<BigDecimal> value(Kpi kpi, LocalDate asOf) {
        return kpi.latest(asOf)
                .map(Reading::measurement)
                .filter(Measurement.Number.class::isInstance)
                .map(number -> ((Measurement.Number) number).value());
    }

    /** {@return their names} */
    @Override
    public String toString() {
        return kpis.toString();
    }
}
