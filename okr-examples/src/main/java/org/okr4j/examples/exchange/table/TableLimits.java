package org.okr4j.examples.exchange.table;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much of a file is read at most. Whoever takes files from strangers bounds them.
 *
 * @param bytes the size of the file
 * @param rows the rows below the header
 * @param columns the cells of a row
 * @param characters the characters of a cell, in UTF-16 units
 */
public record TableLimits(int bytes, int rows, int columns, int characters) {

    /** 32 MiB, 100,000 rows, 500 columns, 32,767 characters a cell, which is what spreadsheets hold. */
    public static final TableLimits DEFAULT = new TableLimits(32 << 20, 100_000, 500, 32_767);

    /** Checks that each allows something. */
    public TableLimits {
        checkArgument(
                bytes > 0 && rows > 0 && columns > 0 && characters > 0,
                "TableLimits: each must be above 0: %s bytes, %s rows, %s columns, %s characters",
                bytes,
                rows,
                columns,
                characters);
    }
}
