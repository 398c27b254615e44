package org.okr4j.examples.exchange.mapping;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.okr4j.examples.exchange.table.Row;

/**
 * What a row has to say for a record to take it.
 *
 * @param columns the names of columns, one of which has to say it
 * @param is the words of which one has to stand there, in any case; empty where any will do
 * @param isNot the words of which none may stand there
 * @param filled whether something has to stand there, or nothing; empty where that does not matter
 */
public record Condition(
        ImmutableList<String> columns,
        ImmutableList<String> is,
        ImmutableList<String> isNot,
        Optional<Boolean> filled) {

    /** Whether a row says it, with the numbers in the names of columns filled in. */
    boolean holds(Row row, UnaryOperator<String> fill) {
        ImmutableList<String> cells = columns.stream()
                .map(fill)
                .flatMap(column -> row.cell(column).stream())
                .map(String::strip)
                .collect(ImmutableList.toImmutableList());
        return filled.map(wanted -> wanted == !cells.isEmpty()).orElse(true)
                && (is.isEmpty() || cells.stream().anyMatch(cell -> has(is, cell)))
                && cells.stream().noneMatch(cell -> has(isNot, cell));
    }

    private static boolean has(ImmutableList<String> words, String cell) {
        return words.stream().anyMatch(word -> Ascii.equalsIgnoreCase(word, cell));
    }
}
