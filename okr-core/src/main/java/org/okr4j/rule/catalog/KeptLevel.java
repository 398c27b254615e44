package org.okr4j.rule.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okr4j.metric.Boundary;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;

/** A level that is to be kept, and how far the figures that people report are from it. */
record KeptLevel(MeasureParts parts) {

    /** Whether a key result keeps a level by its last figure, or has come nearer to it and did not turn back. */
    static boolean isOnItsWay(KeyResult keyResult, LocalDate asOf) {
        return of(keyResult, asOf)
                .filter(level -> level.isOnItsWay(figures(keyResult, asOf)))
                .isPresent();
    }

    private static Optional<KeptLevel> of(KeyResult keyResult, LocalDate asOf) {
        return keyResult
                .measureAt(asOf)
                .filter(measure -> !(measure instanceof Measure.Unscorable))
                .map(Measure::toParts)
                .filter(parts -> parts.threshold().isPresent() || parts.low().isPresent())
                .map(KeptLevel::new);
    }

    private static ImmutableList<BigDecimal> figures(KeyResult keyResult, LocalDate asOf) {
        return keyResult.checkInsUpTo(asOf).stream()
                .map(CheckIn::measurement)
                .flatMap(Optional::stream)
                .filter(Measurement.Number.class::isInstance)
                .map(number -> ((Measurement.Number) number).value())
                .collect(toImmutableList());
    }

    private boolean isOnItsWay(ImmutableList<BigDecimal> figures) {
        if (figures.isEmpty()) {
            return false;
        }
        BigDecimal last = distance(figures.get(figures.size() - 1));
        return isKept(last)
                || (figures.size() > 1
                        && last.compareTo(distance(figures.get(0))) < 0
                        && last.compareTo(distance(figures.get(figures.size() - 2))) <= 0);
    }

    /** How far a figure is on the wrong side; nothing or less on the right one. */
    private BigDecimal distance(BigDecimal figure) {
        return switch (parts.kind()) {
            case AT_LEAST -> parts.threshold().orElseThrow().subtract(figure);
            case AT_MOST -> figure.subtract(parts.threshold().orElseThrow());
            default ->
                Stream.of(
                                parts.low().orElseThrow().subtract(figure),
                                figure.subtract(parts.high().orElseThrow()))
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
        };
    }

    private boolean isKept(BigDecimal distance) {
        return parts.boundary().filter(Boundary.EXCLUSIVE::equals).isPresent()
                ? distance.signum() < 0
                : distance.signum() <= 0;
    }
}
