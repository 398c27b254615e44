package org.okr4j.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.okr4j.internal.ContentWords;
import org.okr4j.metric.Direction;
import org.okr4j.metric.Measure;
import org.okr4j.metric.MetricUnit;
import org.okr4j.objective.KeyResult;
import org.okr4j.statement.Phrase;
import org.okr4j.statement.Statement;
import org.okr4j.statement.StatementDirection;

/**
 * Which figure a key result is to move or keep, and where to. What its author has declared wins; the rest is taken from its
 * text.
 *
 * @param metric the name of the figure
 * @param words what that name is about
 * @param unit the unit of its values
 * @param direction where it is meant to go
 * @param values the values that fulfill it
 */
record Aim(
        String metric,
        ContentWords words,
        Optional<MetricUnit> unit,
        Direction direction,
        Optional<WantedValues> values) {

    /** Three of four words: with up to three words all have to agree, with more one of them may be missing. */
    private static final BigDecimal ALIKE = new BigDecimal("0.75");

    /** The aim of a key result; empty where neither its author nor its text, if that can be read, names a figure. */
    static Optional<Aim> of(KeyResult keyResult, Optional<Measure> measure, Optional<Statement> read) {
        Optional<Measure> meant = measure.or(() -> read.flatMap(Statement::measure));
        return keyResult
                .metric()
                .or(() -> read.flatMap(Statement::metric).map(Phrase::text))
                .map(metric -> new Aim(
                        metric,
                        ContentWords.ofName(metric),
                        keyResult.unit().or(() -> read.flatMap(Statement::unit)),
                        meant.map(Measure::direction)
                                .orElseGet(() -> read.map(Statement::direction)
                                        .map(Aim::direction)
                                        .orElse(Direction.NONE)),
                        meant.flatMap(WantedValues::of)));
    }

    private static Direction direction(StatementDirection stated) {
        return switch (stated) {
            case INCREASE -> Direction.UP;
            case DECREASE -> Direction.DOWN;
            case MAINTAIN -> Direction.KEEP;
            case REACH, NONE -> Direction.NONE;
        };
    }

    /** Whether another figure is the same, by its name. */
    boolean isOf(ContentWords other) {
        return words.isAlike(other, ALIKE);
    }

    /** Whether one is to rise and the other to fall. */
    boolean opposes(Aim other) {
        return (direction == Direction.UP && other.direction == Direction.DOWN)
                || (direction == Direction.DOWN && other.direction == Direction.UP);
    }

    /** Whether no value suits both; never where their units are known to differ. */
    boolean excludes(WantedValues others, Optional<MetricUnit> otherUnit) {
        boolean differ = unit.isPresent() && otherUnit.isPresent() && !unit.equals(otherUnit);
        return !differ && values.filter(others::excludes).isPresent();
    }
}
