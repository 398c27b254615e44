/**
 * What a file says, taken into a program as changes.
 *
 * <p>{@link org.okr4j.examples.exchange.taking.Importer} compares entries with a program and returns an {@link
 * org.okr4j.examples.exchange.taking.ImportResult}: for each row whether it adds, changes, repeats or cannot be taken and why,
 * and the {@link org.okr4j.program.Change changes} that take it over. The program stays as it was until somebody applies them.
 */
@NullMarked
package org.okr4j.examples.exchange.taking;

import org.jspecify.annotations.NullMarked;
