package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.value.Id;

/**
 * An application keeps something with a thing, in place of what it kept there by the same name.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param thing the id of the thing
 * @param name the name, such as {@code x-budget-line}
 * @param json the value, as canonical JSON text
 */
public record ExtensionPut(Id thing, String name, String json) implements Change {

    /**
     * Checks that all parts are given.
     *
     * @param thing the id of the thing
     * @param name the name, such as {@code x-budget-line}
     * @param json the value, as canonical JSON text
     */
    public ExtensionPut {
        requireNonNull(thing, "thing");
        requireNonNull(name, "name");
        requireNonNull(json, "json");
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
