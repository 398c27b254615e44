package org.okr4j.adoption;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.organization.UnitId;
import org.okr4j.organization.UnitKind;
import org.okr4j.roadmap.Phase;
import org.okr4j.text.Message;

/**
 * A unit that has published before the phase that lets it: a premature cascade. It stays one when the phase has begun since.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param unit the unit
 * @param kind what it is
 * @param published the day on which it first published
 * @param phase the phase that lets it; empty if none does
 * @param opens the first day of that phase by the plan; empty if there is none
 * @param text all of it in a sentence
 */
public record EarlyUnit(
        UnitId unit,
        UnitKind kind,
        LocalDate published,
        Optional<Phase> phase,
        Optional<LocalDate> opens,
        Message text) {

    /**
     * Checks that nothing is null.
     *
     * @param unit the unit
     * @param kind what it is
     * @param published the day on which it first published
     * @param phase the phase that lets it
     * @param opens the first day of that phase
     * @param text all of it in a sentence
     */
    public EarlyUnit {
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(published, "published");
        requireNonNull(phase, "phase");
        requireNonNull(opens, "opens");
        requireNonNull(text, "text");
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return text.toString();
    }
}
