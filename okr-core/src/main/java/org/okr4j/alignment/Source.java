package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;

/**
 * Something that happened, and who relies on it at once.
 *
 * @param trigger what happened
 * @param edges what it leads to: of a thing that lost one link this one, of a person what this person answers for
 */
record Source(Trigger trigger, ImmutableList<Edge> edges) {

    /** This source with more that it leads to. */
    Source and(ImmutableList<Edge> more) {
        return more.isEmpty()
                ? this
                : new Source(
                        trigger,
                        ImmutableList.<Edge>builder().addAll(edges).addAll(more).build());
    }
}
