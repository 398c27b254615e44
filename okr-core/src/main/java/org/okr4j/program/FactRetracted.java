package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.value.Id;
import org.okr4j.value.ProgramFact;

/**
 * A fact without an id was wrong, and was taken back: of several equal ones the last. No number moves.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param fact the fact as it was recorded
 */
public record FactRetracted(ProgramFact fact) implements Change {

    /**
     * Checks that it is one that programs record.
     *
     * @param fact the fact as it was recorded
     * @throws IllegalArgumentException if it is of a kind that no program records
     */
    public FactRetracted {
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
