package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

/**
 * Words of a statement that may be wrong, whatever it is about.
 *
 * @param kind what may be wrong with them
 * @param words the words as they stand
 */
public record Mark(MarkKind kind, Phrase words) {

    /**
     * Makes a mark.
     *
     * @param kind what may be wrong with the words
     * @param words the words
     */
    public Mark {
        requireNonNull(kind, "kind");
        requireNonNull(words, "words");
    }
}
