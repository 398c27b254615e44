/**
 * How often people come together over their objectives.
 *
 * <p>A {@link org.okr4j.cadence.Cadence} says how often each key result is to be checked in, and how many days somebody
 * may be late before their figures count as stale. {@link org.okr4j.cadence.Cadences} holds the usual ones.
 */
@NullMarked
package org.okr4j.cadence;

import org.jspecify.annotations.NullMarked;
