package org.okr4j.examples.exchange.taking;

import java.util.Optional;
import org.okr4j.text.Message;

/**
 * What a name was found to mean.
 *
 * @param <T> the type of what it means
 * @param value what it means; empty where that is not known
 * @param problem why it is not known
 */
record Match<T>(Optional<T> value, Optional<Message> problem) {

    static <T> Match<T> of(T value) {
        return new Match<>(Optional.of(value), Optional.empty());
    }

    static <T> Match<T> none(Message problem) {
        return new Match<>(Optional.empty(), Optional.of(problem));
    }
}
