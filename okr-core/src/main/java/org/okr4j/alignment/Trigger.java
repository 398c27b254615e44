package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * Something that happened, and that others who rely on it should know.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param subject what it happened to: the id of an objective, a key result, a dependency or a person
 * @param kind what happened
 * @param text what happened, in a sentence, with dates, figures and reasons where there are any
 */
public record Trigger(Id subject, TriggerKind kind, Message text) {

    /**
     * Checks that all parts are given.
     *
     * @param subject what it happened to
     * @param kind what happened
     * @param text what happened, in a sentence
     */
    public Trigger {
        requireNonNull(subject, "subject");
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }
}
