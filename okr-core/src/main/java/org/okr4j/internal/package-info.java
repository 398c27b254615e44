/**
 * Exact arithmetic, storage, a comparison of words and signs that must not be misread, which the other packages stand on. It
 * knows nothing of objectives, and is not exported.
 *
 * <p>{@link org.okr4j.internal.Decimals} keeps decimals comparable and of bounded size. {@link
 * org.okr4j.internal.Billionths} holds them as a {@code long} of nine decimals, which is what a published number
 * carries; a {@link org.okr4j.internal.BigFraction} is exact at any size, and {@link org.okr4j.internal.FractionSum} adds many
 * of them. {@link org.okr4j.internal.Dates} keeps dates within the years of a program. {@link
 * org.okr4j.internal.PersistentVector} is a list of which one element can be replaced without copying the others. {@link
 * org.okr4j.internal.ContentWords} tells whether two short texts are about the same, {@link org.okr4j.internal.Slips} how many
 * slips of the pen are between two words. {@link org.okr4j.internal.ShownText} keeps a text on its line, and {@link
 * org.okr4j.internal.MarkdownText} keeps signs of markup from being taken for markup.
 */
@NullMarked
package org.okr4j.internal;

import org.jspecify.annotations.NullMarked;
