package org.okr4j.examples.exchange.taking;

import com.google.common.collect.ImmutableSortedSet;
import org.okr4j.program.Change;

/**
 * A change, and the rows that ask for it.
 *
 * @param lines the lines of the rows
 * @param change the change
 */
record Step(ImmutableSortedSet<Integer> lines, Change change) {}
