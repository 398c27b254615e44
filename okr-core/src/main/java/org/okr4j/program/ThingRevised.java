package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.organization.OrgUnit;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * A thing with an id was put in the place of the one with the same id: an objective, a key result, or anything else that a
 * program lists.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param thing the thing as it is now
 */
public record ThingRevised(Identified thing) implements Change {

    /**
     * Checks that it is a key result or a thing that a program lists.
     *
     * @param thing the thing as it is now
     * @throws IllegalArgumentException if it is neither
     */
    public ThingRevised {
        requireNonNull(thing, "thing");
        if (!(thing instanceof KeyResult)) {
            ThingLists.checkListed(thing);
        }
    }

    @Override
    public boolean isStructural() {
        return thing instanceof Objective || thing instanceof OrgUnit || thing instanceof Dependency;
    }

    @Override
    public Optional<Id> rescored() {
        return thing instanceof Objective || thing instanceof KeyResult ? Optional.of(thing.id()) : Optional.empty();
    }
}
