package org.okr4j.examples.exchange.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * How a row becomes an entry.
 *
 * @param kind what the entry is about
 * @param when what a row has to say to be one; all of it
 * @param row the column that names the row for other rows of the same file
 * @param prefix what stands before the ids of the file in the program, so that those of several sources stay apart
 * @param key the columns that tell an entry without an id from all others: its id is made of them
 * @param above whether the entry belongs to the last objective above it
 * @param columns what the columns mean
 * @param constants what all such entries say, whatever stands in the row
 * @param because why there is no entry, where the kind is {@link EntryKind#NONE}
 */
public record RecordMapping(
        EntryKind kind,
        ImmutableList<Condition> when,
        Optional<String> row,
        String prefix,
        ImmutableList<String> key,
        boolean above,
        ImmutableList<ColumnMapping> columns,
        ImmutableMap<Field, String> constants,
        Optional<String> because) {

    /** What stands for a number in the name of a column. */
    static final String NUMBER = "{n}";

    /** {@return whether a row may hold several such entries, in columns with numbers} */
    boolean isNumbered() {
        return columns.stream().anyMatch(column -> column.column().contains(NUMBER));
    }
}
