/**
 * Exact arithmetic, storage and a comparison of words that the other packages stand on. It knows nothing of objectives, and
 * is not exported.
 *
 * <p>{@link org.okr4j.internal.Decimals} keeps decimals comparable and of bounded size. {@link
 * org.okr4j.internal.Billionths} holds them as a {@code long} of nine decimals, which is what a published number
 * carries. {@link org.okr4j.internal.Dates} keeps dates within the years of a program. {@link
 * org.okr4j.internal.PersistentVector} is a list of which one element can be replaced without copying the others. {@link
 * org.okr4j.internal.ContentWords} tells whether two short texts are about the same, {@link org.okr4j.internal.Slips} how many
 * slips of the pen are between two words.
 */
@NullMarked
package org.okr4j.internal;

import org.jspecify.annotations.NullMarked;
