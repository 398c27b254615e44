package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.value.Id;

/**
 * A fact without an id was recorded, the last of its kind: that a cycle went over to another state, that a unit declared
 * its dependencies, that people were told of something, or within what a unit writes its objectives. No number moves.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param fact the fact
 */
public record FactRecorded(ProgramFact fact) implements Change {

    /**
     * Checks that it is given.
     *
     * @param fact the fact
     */
    public FactRecorded {
        requireNonNull(fact, "fact");
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
