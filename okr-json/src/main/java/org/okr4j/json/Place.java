package org.okr4j.json;

import static java.util.Objects.requireNonNull;

/**
 * A place in a JSON document.
 *
 * <p>Lines and columns are counted from 1, columns in UTF-16 units as Java and most editors do; both are 0 where a
 * document was not read from text. This record is immutable and thread-safe.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value; empty for the document itself
 * @param line the line on which the value starts
 * @param column the column at which the value starts
 */
public record Place(String pointer, int line, int column) implements Comparable<Place> {

    /**
     * Checks that there is a pointer.
     *
     * @param pointer the JSON pointer of the value
     * @param line the line, or 0
     * @param column the column, or 0
     */
    public Place {
        requireNonNull(pointer, "pointer");
    }

    /** Compares by position in the document, then by pointer. */
    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : pointer.compareTo(other.pointer);
    }
}
