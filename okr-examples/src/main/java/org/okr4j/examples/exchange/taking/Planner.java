package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableList;
import org.okr4j.examples.exchange.mapping.Entry;

/** Finds out what entries come to. */
interface Planner {

    /**
     * Finds out what the rows come to that were not refused so far.
     *
     * @param taken what these rows say
     * @param refused what the refused ones say
     * @return what they come to, and which of them cannot be taken
     */
    Attempt attempt(ImmutableList<Entry> taken, ImmutableList<Entry> refused);
}
