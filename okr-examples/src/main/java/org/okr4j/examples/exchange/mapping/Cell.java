package org.okr4j.examples.exchange.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an entry says in one place.
 *
 * @param text what it says
 * @param column the column of the file in which that stands
 * @param times the factor by which a figure is multiplied
 */
public record Cell(String text, String column, Optional<BigDecimal> times) {}
