package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.KeyResultId;
import org.okr4j.value.Id;

/**
 * A key result was amended: its measure, weight, due date or owner.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param keyResult the key result
 * @param amendment what holds from a date on, and why
 */
public record KeyResultAmended(KeyResultId keyResult, Amendment amendment) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param keyResult the key result
     * @param amendment what holds from a date on, and why
     */
    public KeyResultAmended {
        requireNonNull(keyResult, "keyResult");
        requireNonNull(amendment, "amendment");
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
        return Optional.of(amendment.date());
    }
}
