package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.value.Id;

/**
 * An application no longer keeps something with a thing.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param thing the id of the thing
 * @param name the name, such as {@code x-budget-line}
 */
public record ExtensionRemoved(Id thing, String name) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param thing the id of the thing
     * @param name the name, such as {@code x-budget-line}
     */
    public ExtensionRemoved {
        requireNonNull(thing, "thing");
        requireNonNull(name, "name");
    }

    @Override
    public boolean isStructural() {
        return false;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.empty();
    }
}
