package org.okr4j.rule.catalog;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MeasureKind;
import org.okr4j.metric.MeasureParts;
import org.okr4j.metric.Measurement;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.statement.Statement;

/** Completes the measure of a key result with what its text says, or with the last value that the metric is known to have had. */
final class KnownMeasure {

    private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);
    private static final CharMatcher FIGURES = CharMatcher.inRange('0', '9');
    private static final ImmutableSet<String> ONLY_BASELINE = ImmutableSet.of("baseline");

    private KnownMeasure() {}

    /** The key result with a whole measure and a unit; empty where they are not known, or were changed in mid-cycle. */
    static Optional<KeyResult> complete(KeyResult keyResult, Optional<Statement> said) {
        boolean isAmended = keyResult.amendments().stream()
                .anyMatch(amendment -> amendment.measure().isPresent());
        Optional<MetricUnit> unit = keyResult.unit().or(() -> said.flatMap(Statement::unit));
        return isAmended
                ? Optional.empty()
                : measure(keyResult, said)
                        .filter(measure -> unit.isPresent() || MeasureIsComplete.hasNoUnit(measure.kind()))
                        .map(measure -> keyResult.withMeasure(measure).withUnit(unit));
    }

    private static Optional<Measure> measure(KeyResult keyResult, Optional<Statement> said) {
        Optional<Measure> stated = said.filter(KnownMeasure::isPlain)
                .flatMap(Statement::measure)
                .filter(measure -> measure.kind() != MeasureKind.BINARY);
        if (keyResult.measure().isEmpty()) {
            return stated;
        }
        MeasureParts parts = keyResult.measure().get().toParts();
        if (parts.missing().isEmpty()) {
            return keyResult.measure();
        }
        return stated.filter(measure -> agrees(measure.toParts(), parts))
                .or(() -> fromLastValue(keyResult, parts))
                .filter(measure -> !(measure instanceof Measure.Unscorable));
    }

    /** Whether what is read as the baseline is one beyond doubt: in figures, and of nothing else than the target. */
    private static boolean isPlain(Statement said) {
        String target = said.target()
                .map(to -> LETTERS.retainFrom(to.span().of(said.text())))
                .orElse("");
        return said.baseline()
                .map(from -> from.span().of(said.text()))
                .filter(words -> !FIGURES.matchesAnyOf(words) || !target.contains(LETTERS.retainFrom(words)))
                .isEmpty();
    }

    /** Whether a measure says nothing else than the parts that are given. */
    private static boolean agrees(MeasureParts stated, MeasureParts given) {
        return stated.kind() == given.kind()
                && stated.given().containsAll(given.given())
                && (given.baseline().isEmpty() || given.baseline().equals(stated.baseline()))
                && (given.target().isEmpty() || given.target().equals(stated.target()))
                && (given.threshold().isEmpty() || given.threshold().equals(stated.threshold()));
    }

    private static Optional<Measure> fromLastValue(KeyResult keyResult, MeasureParts parts) {
        return lastValue(keyResult)
                .filter(value -> parts.missing().equals(ONLY_BASELINE))
                .map(value -> parts.withBaseline(value).toMeasureLeniently());
    }

    private static Optional<BigDecimal> lastValue(KeyResult keyResult) {
        return keyResult.history().reverse().stream()
                .findFirst()
                .map(reading -> reading.measurement())
                .filter(Measurement.Number.class::isInstance)
                .map(number -> ((Measurement.Number) number).value());
    }
}
