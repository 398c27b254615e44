package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * By how much a statement wants its number to move.
 *
 * @param mode how the change is told
 * @param value the amount, never negative: percent, a number, or a factor; whether up or down, the direction says
 * @param upTo the upper end of a range; empty for a single number
 * @param comparison how to compare with it
 * @param span where it stands, with its sign and unit
 */
public record StatedChange(
        ChangeMode mode, BigDecimal value, Optional<BigDecimal> upTo, Comparison comparison, Span span) {

    /**
     * Makes a change.
     *
     * @param mode how the change is told
     * @param value the amount
     * @param upTo the upper end of a range
     * @param comparison how to compare with it
     * @param span where it stands
     */
    public StatedChange {
        requireNonNull(mode, "mode");
        requireNonNull(value, "value");
        requireNonNull(upTo, "upTo");
        requireNonNull(comparison, "comparison");
        requireNonNull(span, "span");
    }
}
