package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

/**
 * Words of a statement and their place in it.
 *
 * @param text the words: as they stand, or for a verb its base form
 * @param span where they stand
 */
public record Phrase(String text, Span span) {

    /**
     * Makes a phrase.
     *
     * @param text the words
     * @param span where they stand
     */
    public Phrase {
        requireNonNull(text, "text");
        requireNonNull(span, "span");
    }
}
