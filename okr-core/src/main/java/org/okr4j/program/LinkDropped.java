package org.okr4j.program;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;

/**
 * A link of an objective to a parent was taken away.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param objective the objective that no longer serves the other
 * @param parent what it was linked to: an {@link ObjectiveId} or a {@link KeyResultId}
 */
public record LinkDropped(ObjectiveId objective, Id parent) implements Change {

    /**
     * Checks that both parts are given, and that links lead to such things as the parent.
     *
     * @param objective the objective that no longer serves the other
     * @param parent what it was linked to: an {@link ObjectiveId} or a {@link KeyResultId}
     * @throws IllegalArgumentException if the parent is anything else
     */
    public LinkDropped {
        requireNonNull(objective, "objective");
        requireNonNull(parent, "parent");
        checkArgument(
                parent instanceof ObjectiveId || parent instanceof KeyResultId,
                "Objective '%s': parent must be an objective or a key result: %s '%s'",
                objective,
                parent.kind(),
                parent);
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
