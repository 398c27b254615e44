package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import org.okr4j.text.Message;

/**
 * A reason why a program cannot be resolved: an id that is used twice or leads nowhere, references in a circle, a dependency
 * on itself, or a cycle in a state that it cannot be in.
 *
 * @param location where it is, by its path from the program's root
 * @param message what is wrong there, and where possible what would be right
 */
public record Problem(Location location, Message message) {

    /**
     * Checks that both parts are given.
     *
     * @param location where it is, by its path from the program's root
     * @param message what is wrong there, and where possible what would be right
     */
    public Problem {
        requireNonNull(location, "location");
        requireNonNull(message, "message");
    }

    /** {@return the location and the message in English} */
    @Override
    public String toString() {
        return location + ": " + message;
    }
}
