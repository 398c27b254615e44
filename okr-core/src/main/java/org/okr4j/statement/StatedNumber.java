package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A number of a statement.
 *
 * @param value the number, with thousands and millions worked out
 * @param span where it stands, with its sign and unit
 */
public record StatedNumber(BigDecimal value, Span span) {

    /**
     * Makes a number.
     *
     * @param value the number
     * @param span where it stands
     */
    public StatedNumber {
        requireNonNull(value, "value");
        requireNonNull(span, "span");
    }
}
