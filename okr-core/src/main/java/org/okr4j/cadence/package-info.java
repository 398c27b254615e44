/**
 * How often people come together over their objectives, and what came out when they did.
 *
 * <p>A {@link org.okr4j.cadence.Cadence} says how often each key result is to be checked in, and how many days somebody
 * may be late before their figures count as stale. {@link org.okr4j.cadence.Cadences} holds the usual ones.
 *
 * <p>What came out when people met is recorded: a {@link org.okr4j.cadence.Conversation} is that units have looked at each
 * other's drafts, a {@link org.okr4j.cadence.Retrospective} that a cycle was looked back at.
 */
@NullMarked
package org.okr4j.cadence;

import org.jspecify.annotations.NullMarked;
