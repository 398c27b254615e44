package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResultId;
import org.okr4j.value.Id;

/**
 * A check-in was made.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param keyResult the key result it is about
 * @param checkIn the check-in
 */
public record CheckInAdded(KeyResultId keyResult, CheckIn checkIn) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param keyResult the key result it is about
     * @param checkIn the check-in
     */
    public CheckInAdded {
        requireNonNull(keyResult, "keyResult");
        requireNonNull(checkIn, "checkIn");
    }

    @Override
    public boolean isStructural() {
        return false;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.of(keyResult);
    }

    @Override
    public Optional<LocalDate> seenFrom() {
        return Optional.of(checkIn.date());
    }
}
