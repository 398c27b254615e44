package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.text.Message;

/**
 * What decided one judgement about a statement.
 *
 * @param part what was judged
 * @param clue the pattern that decided it
 * @param words the words that decided it; empty where it was that there are none
 */
public record Evidence(StatementPart part, Clue clue, Optional<Phrase> words) {

    /**
     * Makes evidence.
     *
     * @param part what was judged
     * @param clue the pattern
     * @param words the words
     */
    public Evidence {
        requireNonNull(part, "part");
        requireNonNull(clue, "clue");
        requireNonNull(words, "words");
    }

    /** {@return the pattern in words, and the words of the statement} */
    public Message message() {
        return words.map(phrase -> Message.of("statement.evidence.words", clue, phrase.text()))
                .orElseGet(() -> Message.of("statement.evidence", clue));
    }
}
