package org.okr4j.portfolio;

import static java.util.Objects.requireNonNull;

import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;

/**
 * The part of an initiative that is done for one key result.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param keyResult the key result
 * @param objective the objective it belongs to
 * @param outlay the part of what the initiative takes
 */
public record InitiativeShare(KeyResultId keyResult, ObjectiveId objective, Outlay outlay) {

    /**
     * Checks that all parts are given.
     *
     * @param keyResult the key result
     * @param objective the objective it belongs to
     * @param outlay the part of what the initiative takes
     */
    public InitiativeShare {
        requireNonNull(keyResult, "keyResult");
        requireNonNull(objective, "objective");
        requireNonNull(outlay, "outlay");
    }
}
