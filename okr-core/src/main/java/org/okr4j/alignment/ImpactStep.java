package org.okr4j.alignment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.objective.DependencyId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * One step of the way by which a change reaches somebody: what relies on what, and how.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param from what was reached before: an objective, a key result, and at the beginning also a dependency or a person
 * @param to the objective or key result that relies on it
 * @param tie how
 * @param dependency the dependency, where the tie is one
 * @param text the step in a sentence; of a dependency with what is needed and by when
 */
public record ImpactStep(Id from, Id to, Tie tie, Optional<DependencyId> dependency, Message text) {

    /**
     * Checks that all parts are given.
     *
     * @param from what was reached before
     * @param to the objective or key result that relies on it
     * @param tie how
     * @param dependency the dependency, where the tie is one
     * @param text the step in a sentence
     */
    public ImpactStep {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(tie, "tie");
        requireNonNull(dependency, "dependency");
        requireNonNull(text, "text");
    }
}
