/**
 * The numbers that scores are made of. None of them is a floating point number, and none rounds more than once.
 *
 * <p>A {@link org.okr4j.value.Ratio} is exact: everything is computed on it and every threshold is decided on it. What
 * is published is a decimal of 9 places: {@link org.okr4j.value.Progress} and {@link org.okr4j.value.Score} are rounded
 * down, a {@link org.okr4j.value.Gap} is rounded up, so that a reader who compares the published number with a threshold
 * comes to the same decision. 2/3, 2/3 and 23/30 average to exactly 0.7, and that is at least 0.7.
 *
 * <pre>{@code
 * Ratio sum = Ratio.of(2, 3).plus(Ratio.of(2, 3)).plus(Ratio.of(23, 30));
 * sum.dividedBy(Ratio.of(3, 1)).toProgress();     // 0.7
 * }</pre>
 *
 * <p>{@link org.okr4j.value.Weight} says how much something counts, {@link org.okr4j.value.Confidence} is what a person
 * forecasts, {@link org.okr4j.value.Money} an amount in one currency, {@link org.okr4j.value.Light} how things look. Every
 * number writes itself by {@code toString()} and reads itself back by {@code parse}. Whoever takes the mean of very many
 * shares does so with a {@link org.okr4j.value.MeanAccumulator}, the one type of this package that changes.
 *
 * <p>{@link org.okr4j.value.Id} is what the ids of all things have in common, {@link org.okr4j.value.Identified} what the
 * things have, and {@link org.okr4j.value.ProgramFact} marks what is recorded without an id.
 */
@NullMarked
package org.okr4j.value;

import org.jspecify.annotations.NullMarked;
