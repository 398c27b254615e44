/**
 * What follows for people from how objectives, key results and units hang together.
 *
 * <p>Nothing in here is a fact, and nothing is a rule: all of it is derived from a {@linkplain
 * org.okr4j.program.ResolvedProgram program} and its {@linkplain org.okr4j.scoring.Scorecard scores}, and what it proposes
 * is a {@link org.okr4j.program.Change}, which somebody applies or not.
 */
@NullMarked
package org.okr4j.alignment;

import org.jspecify.annotations.NullMarked;
