package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.KeyResultId;
import org.okr4j.value.Id;

/**
 * A thing was taken away: an objective with its key results, a key result, or anything else that a program lists. What
 * applications have kept with it goes too; what refers to it stays, and is then a {@linkplain OkrProgram#problems() problem}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the id of the thing
 */
public record ThingRemoved(Id id) implements Change {

    /**
     * Checks that a program holds such things.
     *
     * @param id the id of the thing
     * @throws IllegalArgumentException if it holds none
     */
    public ThingRemoved {
        requireNonNull(id, "id");
        if (!(id instanceof KeyResultId)) {
            ThingLists.checkListed(id);
        }
    }

    @Override
    public boolean isStructural() {
        return true;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.empty();
    }
}
