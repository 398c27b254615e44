package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;

/**
 * A link of an objective to a parent was taken away.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param objective the objective that no longer serves the other
 * @param parent the id of the objective or key result that it was linked to
 */
public record LinkDropped(ObjectiveId objective, Id parent) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param objective the objective that no longer serves the other
     * @param parent the id of the objective or key result that it was linked to
     */
    public LinkDropped {
        requireNonNull(objective, "objective");
        requireNonNull(parent, "parent");
    }

    @Override
    public boolean isStructural() {
        return true;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.of(parent);
    }
}
