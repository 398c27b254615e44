package org.okr4j.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a statement wants its result.
 *
 * @param text the words, such as {@code by end of Q3}
 * @param date the last day that they leave; empty where neither the sentence nor the cycle and fiscal calendar that the
 *     reader was given fix it
 * @param span where the words stand
 */
public record Deadline(String text, Optional<LocalDate> date, Span span) {

    /**
     * Makes a deadline.
     *
     * @param text the words
     * @param date the last day
     * @param span where the words stand
     */
    public Deadline {
        requireNonNull(text, "text");
        requireNonNull(date, "date");
        requireNonNull(span, "span");
    }
}
