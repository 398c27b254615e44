package org.okr4j.examples.exchange.table;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param line the line of the file on which it starts, from 1 on
 * @param cells what stands in it by the name of the column; without cells in which nothing stands
 * @param surplus how many cells with something in them stand beyond the header, where no column has a name for them
 */
public record Row(int line, ImmutableMap<String, String> cells, int surplus) {

    /**
     * Returns a cell.
     *
     * @param column the name of the column
     * @return what stands there; empty where nothing does
     */
    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }
}
