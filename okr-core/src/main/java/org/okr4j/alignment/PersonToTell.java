package org.okr4j.alignment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;

/**
 * Somebody who should hear of a change, and why.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param person who
 * @param reasons why, the nearest first: one for each exposed thing on account of which this person is told
 */
public record PersonToTell(PersonId person, ImmutableList<Message> reasons) {

    /**
     * Checks that there is a reason.
     *
     * @param person who
     * @param reasons why
     * @throws IllegalArgumentException if there is no reason
     */
    public PersonToTell {
        requireNonNull(person, "person");
        requireNonNull(reasons, "reasons");
        checkArgument(!reasons.isEmpty(), "PersonToTell '%s': reasons must not be empty", person);
    }
}
