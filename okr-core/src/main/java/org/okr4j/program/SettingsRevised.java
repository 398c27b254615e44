package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.value.Id;

/**
 * What holds for the whole program was set anew: its calendar, language, cadence, roadmap and cascade.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param settings the settings as they are now
 */
public record SettingsRevised(ProgramSettings settings) implements Change {

    /**
     * Checks that they are given.
     *
     * @param settings the settings as they are now
     */
    public SettingsRevised {
        requireNonNull(settings, "settings");
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
