/**
 * Objectives and key results for organizations of any size, as immutable values.
 *
 * <p>The packages below build on each other in one direction: first facts, then the aggregate, then judgement, then
 * presentation. Facts never judge. Nothing here reads a clock, a default locale or a file by itself; every date is
 * handed in.
 *
 * <p>It starts with {@linkplain org.okr4j.calendar dates}.
 */
@NullMarked
@ValueStyle
package org.okr4j;

import org.jspecify.annotations.NullMarked;
