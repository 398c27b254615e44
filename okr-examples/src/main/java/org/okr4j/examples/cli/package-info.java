/**
 * The command line: what the program is started in, its options, and how it ends.
 *
 * <p>The result alone goes to standard output, in UTF-8 wherever the program runs; every problem is one line on standard
 * error. The program ends with 0 when all is well, 1 when there are findings as severe as {@code --fail-on} asks for, and
 * 2 when it was called wrongly or cannot read its input.
 */
@NullMarked
package org.okr4j.examples.cli;

import org.jspecify.annotations.NullMarked;
