package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.PersonId;
import org.okr4j.value.Id;

/**
 * Somebody leaves the organization: the person is {@linkplain org.okr4j.organization.Person#isActive active} up to the last
 * day and not after. What the person owns stays as it is until others are found. No number moves.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param person the person
 * @param lastDay the last day on which the person works here
 */
public record PersonLeft(PersonId person, LocalDate lastDay) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param person the person
     * @param lastDay the last day on which the person works here
     */
    public PersonLeft {
        requireNonNull(person, "person");
        requireNonNull(lastDay, "lastDay");
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
