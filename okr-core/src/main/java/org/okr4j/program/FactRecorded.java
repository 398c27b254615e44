package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/**
 * A fact without an id was recorded, the last of its kind: that a cycle went over to another state, that a unit declared
 * its dependencies, that people were told of something, that somebody was trained, and whatever else a program lists as
 * {@linkplain OkrProgram#facts() facts}. No number moves.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param fact the fact
 */
public record FactRecorded(ProgramFact fact) implements Change {

    /**
     * Checks that it is one that programs record.
     *
     * @param fact the fact
     * @throws IllegalArgumentException if it is of a kind that no program records
     */
    public FactRecorded {
        FactKind.of(requireNonNull(fact, "fact"));
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
