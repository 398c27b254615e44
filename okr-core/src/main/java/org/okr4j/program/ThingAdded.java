package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.Objective;
import org.okr4j.value.Id;
import org.okr4j.value.Identified;

/**
 * A thing with an id was added, the last of its list.
 *
 * <p>Any thing that a program lists can be: an objective, a dependency, a KPI, an initiative, a cycle, a conversation, a
 * retrospective, a training, an oversight body, a meeting, a unit, a person, a priority. A key result is {@linkplain KeyResultAdded added to its objective} instead.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param thing the thing, of an id that the program does not have yet
 */
public record ThingAdded(Identified thing) implements Change {

    /**
     * Checks that it is a thing that a program lists.
     *
     * @param thing the thing, of an id that the program does not have yet
     * @throws IllegalArgumentException if no list of a program can hold it
     */
    public ThingAdded {
        requireNonNull(thing, "thing");
        ThingLists.checkListed(thing);
    }

    @Override
    public boolean isStructural() {
        return true;
    }

    @Override
    public Optional<Id> rescored() {
        return thing instanceof Objective ? Optional.of(thing.id()) : Optional.empty();
    }
}
