package org.okr4j.examples.exchange.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a column means.
 *
 * @param column the name of the column, in which {@code {n}} stands for a number
 * @param field what its cells say
 * @param values what words of the file mean; others stay as they are. Case does not matter
 * @param after only what follows the last such text counts; a cell without it says nothing
 * @param before only what comes before the next such text counts
 * @param times the factor by which figures are multiplied
 */
public record ColumnMapping(
        String column,
        Field field,
        ImmutableMap<String, String> values,
        Optional<String> after,
        Optional<String> before,
        Optional<BigDecimal> times) {

    /**
     * Returns the plain mapping of a column.
     *
     * @param column the name of the column
     * @param field what its cells say, as they stand
     * @return the mapping
     */
    public static ColumnMapping of(String column, Field field) {
        return new ColumnMapping(
                column, field, ImmutableMap.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether cells mean what stands in them, so that they can be written, too} */
    boolean isPlain() {
        return values.isEmpty() && after.isEmpty() && before.isEmpty() && times.isEmpty() && !column.contains("{n}");
    }

    /**
     * Returns what counts of a cell.
     *
     * @param cell what stands there
     * @return the part that counts, translated; empty where it says nothing
     */
    Optional<String> taken(String cell) {
        return isPlain() ? Optional.of(cell) : Optional.of(part(cell)).filter(part -> !part.isBlank());
    }

    private String part(String cell) {
        int start = after.map(mark -> {
                    int at = cell.lastIndexOf(mark);
                    return at < 0 ? cell.length() : at + mark.length();
                })
                .orElse(0);
        int end = before.map(mark -> cell.indexOf(mark, start))
                .filter(at -> at >= 0)
                .orElse(cell.length());
        String part = cell.substring(start, end);
        return values.entrySet().stream()
                .filter(entry -> Ascii.equalsIgnoreCase(entry.getKey(), part.strip()))
                .map(entry -> entry.getValue())
                .findFirst()
                .orElse(part);
    }
}
