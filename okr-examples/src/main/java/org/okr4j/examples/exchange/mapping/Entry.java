package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What a row says about one thing.
 *
 * @param kind what it is about
 * @param line the line of the file
 * @param id the id that it has or was given by its key; empty for check-ins, and where the row has neither
 * @param row the name of the row for other rows of the same file
 * @param prefix what stands before the ids of the file in the program
 * @param cells what it says
 */
public record Entry(
        EntryKind kind,
        int line,
        Optional<String> id,
        Optional<String> row,
        String prefix,
        ImmutableMap<Field, Cell> cells) {

    /**
     * Returns a cell.
     *
     * @param field what it is about
     * @return the cell; empty where the row does not say
     */
    public Optional<Cell> cell(Field field) {
        return Optional.ofNullable(cells.get(field));
    }

    /**
     * Returns this entry with something more to say.
     *
     * @param field what it is about
     * @param cell what it says
     * @return the entry
     */
    Entry with(Field field, Cell cell) {
        return new Entry(
                kind,
                line,
                id,
                row,
                prefix,
                ImmutableMap.<Field, Cell>builder()
                        .putAll(cells)
                        .put(field, cell)
                        .buildKeepingLast());
    }
}
