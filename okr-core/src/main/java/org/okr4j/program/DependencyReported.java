package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.okr4j.objective.DependencyId;
import org.okr4j.objective.DependencyStep;
import org.okr4j.value.Id;

/**
 * Something became known about a dependency: it was promised, confirmed, put at risk, broken or met, or just looked at again.
 * No number moves.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param dependency the dependency
 * @param step what became known, and when
 */
public record DependencyReported(DependencyId dependency, DependencyStep step) implements Change {

    /**
     * Checks that both parts are given.
     *
     * @param dependency the dependency
     * @param step what became known, and when
     */
    public DependencyReported {
        requireNonNull(dependency, "dependency");
        requireNonNull(step, "step");
    }

    @Override
    public boolean isStructural() {
        return false;
    }

    @Override
    public Optional<Id> rescored() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> seenFrom() {
        return Optional.of(step.date());
    }
}
