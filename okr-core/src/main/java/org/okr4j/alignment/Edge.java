package org.okr4j.alignment;

import java.util.Optional;
import org.okr4j.objective.Dependency;
import org.okr4j.value.Id;

/**
 * That one thing relies on another.
 *
 * @param from what is relied on
 * @param to what relies on it
 * @param tie by what
 * @param dependency the dependency, where it is one
 * @param isGone whether this was so and is no more
 */
record Edge(Id from, Id to, Tie tie, Optional<Dependency> dependency, boolean isGone) {

    static Edge of(Id from, Id to, Tie tie) {
        return new Edge(from, to, tie, Optional.empty(), false);
    }

    static Edge of(Id from, Dependency dependency) {
        return new Edge(from, dependency.consumer(), Tie.DEPENDS, Optional.of(dependency), false);
    }

    Edge gone() {
        return new Edge(from, to, tie, dependency, true);
    }
}
