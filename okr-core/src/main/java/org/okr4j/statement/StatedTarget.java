package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a statement wants its number to end.
 *
 * @param value the target, or the lower end of a range
 * @param upTo the upper end of a range; empty for a single number
 * @param comparison how to compare with it
 * @param span where it stands, with its sign and unit
 */
public record StatedTarget(BigDecimal value, Optional<BigDecimal> upTo, Comparison comparison, Span span) {

    /**
     * Makes a target.
     *
     * @param value the target, or the lower end of a range
     * @param upTo the upper end of a range
     * @param comparison how to compare with it
     * @param span where it stands
     */
    public StatedTarget {
        requireNonNull(value, "value");
        requireNonNull(upTo, "upTo");
        requireNonNull(comparison, "comparison");
        requireNonNull(span, "span");
    }
}
