package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Id;

/**
 * Somebody else answers for an objective from now on. No number moves.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param objective the objective
 * @param owner who answers for it
 */
public record OwnerChanged(ObjectiveId objective, PersonId owner) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param objective the objective
     * @param owner who answers for it
     */
    public OwnerChanged {
        requireNonNull(objective, "objective");
        requireNonNull(owner, "owner");
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
