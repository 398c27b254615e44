package org.okr4j.program;

import static java.util.Objects.requireNonNull;

import org.okr4j.objective.Contribution;

/**
 * A link between two objectives as its upper end sees it.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param child the ordinal of the objective that serves the other
 * @param link the link, which stands on that objective: what it leads to, and whether it counts there
 */
public record ChildLink(int child, Contribution link) {

    /**
     * Checks that the link is given.
     *
     * @param child the ordinal of the objective that serves the other
     * @param link the link
     */
    public ChildLink {
        requireNonNull(link, "link");
    }
}
