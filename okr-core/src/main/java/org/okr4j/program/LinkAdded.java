package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.value.Id;

/**
 * An objective was linked to a parent.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param objective the objective that serves another
 * @param link the parent, and whether the objective counts there
 */
public record LinkAdded(ObjectiveId objective, Contribution link) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param objective the objective that serves another
     * @param link the parent, and whether the objective counts there
     */
    public LinkAdded {
        requireNonNull(objective, "objective");
        requireNonNull(link, "link");
    }

    @Override
    public boolean isStructural() {
        return true;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.of(link.parent());
    }
}
