package org.okr4j.examples.impact;

import com.google.common.collect.ImmutableList;
import org.okr4j.program.Change;

/**
 * One change that is asked about.
 *
 * @param undoing takes back what has happened already, so that it can happen once more; empty if nothing has
 * @param change the change
 */
record Wish(ImmutableList<Change> undoing, Change change) {

    static Wish of(Change change) {
        return new Wish(ImmutableList.of(), change);
    }

    static Wish again(Change undoing, Change change) {
        return new Wish(ImmutableList.of(undoing), change);
    }
}
