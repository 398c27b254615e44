package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableList;
import org.okr4j.examples.exchange.table.Row;

/**
 * What a table says.
 *
 * @param rows the rows of the table
 * @param entries what they are about, in the order of the rows; a row may be about several things
 * @param leftOut rows of which no entry was made, with the reason
 * @param refused rows that cannot be read, with the reason
 * @param notes what nothing was made of: columns without a meaning
 */
public record Entries(
        ImmutableList<Row> rows,
        ImmutableList<Entry> entries,
        ImmutableList<Note> leftOut,
        ImmutableList<Note> refused,
        ImmutableList<Note> notes) {}
