package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Where and why the way from a person to the mission ends too early.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param kind why
 * @param at where: the last thing on the way; the person where there is no way at all
 * @param text both in a sentence
 */
public record SightBreak(SightBreakKind kind, Id at, Message text) {

    /**
     * Checks that all parts are given.
     *
     * @param kind why
     * @param at where
     * @param text both in a sentence
     */
    public SightBreak {
        requireNonNull(kind, "kind");
        requireNonNull(at, "at");
        requireNonNull(text, "text");
    }
}
