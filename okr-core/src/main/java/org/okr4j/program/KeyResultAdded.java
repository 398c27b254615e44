package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;

/**
 * An objective got one more key result, the last of its list.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param objective the objective
 * @param keyResult the key result, of an id that the program does not have yet
 */
public record KeyResultAdded(ObjectiveId objective, KeyResult keyResult) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param objective the objective
     * @param keyResult the key result, of an id that the program does not have yet
     */
    public KeyResultAdded {
        requireNonNull(objective, "objective");
        requireNonNull(keyResult, "keyResult");
    }

    @Override
    public boolean isStructural() {
        return true;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.of(objective);
    }
}
